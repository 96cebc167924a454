"""Failures of commands. `cli.main` prints the message as one line and exits with `exit_code`."""

import click

from graph.errors import LabGalleryError


class CommandError(LabGalleryError, click.ClickException):
    """The command failed."""

    exit_code = 1


class InvalidCommandError(CommandError):
    """The command line or the configuration is invalid."""

    exit_code = 2
