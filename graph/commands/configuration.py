"""The configuration of a command: the option `--config`, and the file that is used without it."""

from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Concatenate, ParamSpec

import click

from graph.commands.errors import InvalidCommandError

if TYPE_CHECKING:
    from graph.settings import Settings

VARIABLE = "LAB_GALLERY_CONFIG"
FILE_NAME = "lab-gallery.toml"
P = ParamSpec("P")


def pass_settings(command: "Callable[Concatenate[Settings, P], None]") -> Callable[..., None]:
    """Add the option `--config` to a command, which receives the settings as its first argument.

    The file is that of `--config`, else of LAB_GALLERY_CONFIG, else `lab-gallery.toml` in the working directory, else
    none: then all settings have their defaults. Standard error names it. `data_dir` is created for an embedded
    database.
    """

    def with_data_dir(settings: "Settings", *arguments: P.args, **options: P.kwargs) -> None:
        if settings.is_embedded:
            _prepare_embedded(settings)
        command(settings, *arguments, **options)

    return pass_settings_only(wraps(command)(with_data_dir))


def pass_settings_only(command: "Callable[Concatenate[Settings, P], None]") -> Callable[..., None]:
    """Add the option `--config` as `pass_settings` does, but create nothing."""

    @click.option(
        "--config",
        type=click.Path(path_type=Path),
        envvar=VARIABLE,
        metavar="FILE",
        help=f"The configuration file. Without it: {VARIABLE}, then {FILE_NAME} in this directory, then defaults.",
    )
    @wraps(command)
    def configured(config: Path | None, *arguments: P.args, **options: P.kwargs) -> None:
        command(_settings(config), *arguments, **options)

    return configured


def _settings(config: Path | None) -> "Settings":
    from graph.settings import ConfigurationError, load
    from graph.storage.sandbox import protections

    in_directory = Path(FILE_NAME)
    file = config or (in_directory if in_directory.exists() else None)
    try:
        settings = load(file)
    except ConfigurationError as error:
        raise InvalidCommandError(str(error)) from error
    protections.allow_missing(allowed=settings.allow_weak_sandbox)
    _note(f"using {file.resolve()}" if file else "using the default configuration; no file was given or found")
    return settings


def _prepare_embedded(settings: "Settings") -> None:
    from sqlalchemy import make_url

    try:
        settings.data_dir.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise InvalidCommandError(
            f"data_dir: {settings.data_dir}: {error.strerror}; choose a folder that this user can create"
        ) from error
    database = Path(make_url(settings.effective_database_url).database or "")
    if not database.exists():
        _note(f"creating an embedded database: {database}")


def _note(text: str) -> None:
    click.echo(f"lab-gallery: {text}", err=True)
