"""Commands that run processes: `serve` and `worker`."""

import logging
import sys
from typing import TYPE_CHECKING

import click

from graph.commands.configuration import pass_settings
from graph.commands.errors import InvalidCommandError
from graph.commands.types import Integer

if TYPE_CHECKING:
    from graph.settings import Settings

log = logging.getLogger(__name__)

# EX_TEMPFAIL of sysexits.h: the service manager starts the worker again.
FENCED = 75


@click.command
@click.option("--host", default="127.0.0.1", show_default=True, metavar="HOST", help="The address to listen on.")
@click.option(
    "--port",
    type=Integer(0, 65535),
    default=8000,
    show_default=True,
    metavar="PORT",
    help="The port to listen on; 0 for a free one.",
)
@click.option("--no-worker", is_flag=True, help="Leave the jobs to `lab-gallery worker`.")
@pass_settings
def serve(settings: "Settings", host: str, port: int, *, no_worker: bool) -> None:
    """Run the API server with an embedded worker."""
    from graph.commands.running import one_line_errors
    from graph.server import serve

    _warn_of_open_files(settings)
    with one_line_errors():
        serve(settings, host=host, port=port, worker=not no_worker)


@click.command
@pass_settings
def worker(settings: "Settings") -> None:
    """Run a worker only, beside other processes on one PostgreSQL."""
    import asyncio

    from graph.commands.running import one_line_errors
    from graph.server import work

    if settings.is_embedded:
        raise InvalidCommandError(
            "a worker alone needs PostgreSQL: set database_url; with SQLite, `serve` includes the worker"
        )
    _warn_of_open_files(settings)
    with one_line_errors():
        if not asyncio.run(work(settings)):
            # The log has the reason.
            sys.exit(FENCED)


def _warn_of_open_files(settings: "Settings") -> None:
    from graph.identity.file_permissions import has_open_start

    if settings.data_dir.exists() and has_open_start(settings):
        log.warning("other users have access to %s: run lab-gallery check --repair", settings.data_dir)
