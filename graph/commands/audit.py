"""Commands on the audit log: `audit export`, `audit head`, `audit verify`."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from graph.commands.configuration import pass_settings
from graph.commands.types import Integer

if TYPE_CHECKING:
    from graph.settings import Settings

MAX_POSITION = 2**63 - 1


@click.group(no_args_is_help=False)
def audit() -> None:
    """Export and verify the audit log."""


@audit.command
@click.option(
    "--after",
    type=Integer(min=0, max=MAX_POSITION),
    default=0,
    metavar="POSITION",
    help="Only the entries after this position of the chain.",
)
@pass_settings
def export(settings: "Settings", after: int) -> None:
    """Print the entries as JSON lines: the chained ones in order, then those that are not chained yet."""
    from graph.commands.audit_log import exported
    from graph.commands.running import open_database, run

    async def work() -> None:
        async with open_database(settings) as database:
            async for line in exported(database, after):
                click.echo(line)

    run(work())


@audit.command
@pass_settings
def head(settings: "Settings") -> None:
    """Print the chain's newest link, to be stored elsewhere and given to `audit verify`."""
    from graph.commands.audit_log import newest_link
    from graph.commands.running import open_database, run

    async def work() -> None:
        async with open_database(settings) as database:
            click.echo(await newest_link(database))

    run(work())


@audit.command
@click.option(
    "--head",
    "files",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    multiple=True,
    metavar="FILE",
    help="A file with lines that `audit head` printed; several are permitted.",
)
@pass_settings
def verify(settings: "Settings", files: tuple[Path, ...]) -> None:
    """Verify that no entry was removed, changed or moved since it was chained."""
    from graph.commands.audit_log import verify_log
    from graph.commands.running import run

    run(verify_log(settings, files))
