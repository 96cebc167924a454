"""Errors of sign-in. Messages are for the person who signs in: they contain no token and no secret."""

from graph.errors import LabGalleryError


class SignInError(LabGalleryError):
    """A sign-in was refused; the message states the reason and the remedy."""


class ProviderUnavailableError(SignInError):
    """The provider did not answer, or its answer cannot be used."""


class GrantEndedError(SignInError):
    """The provider no longer accepts the refresh token: the session has ended there."""


class TokenInvalidError(SignInError):
    """A token of the provider is not valid; the message names the check, without the token."""
