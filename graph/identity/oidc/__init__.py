"""OpenID Connect: the institution's providers, their tokens, and the roles that claims give."""
