"""Commands on the regions' stores: `gc` and `verify`."""

from typing import TYPE_CHECKING

import click

from graph.commands.configuration import pass_settings
from graph.commands.types import Integer

if TYPE_CHECKING:
    from graph.settings import Settings


@click.command
@click.option("--dry-run", is_flag=True, help="Only report what would be deleted.")
@pass_settings
def gc(settings: "Settings", *, dry_run: bool) -> None:
    """Delete the chunks that no version refers to."""
    from graph.commands.region_maintenance import collect_all
    from graph.commands.running import run

    run(collect_all(settings, dry_run=dry_run))


@click.command
@click.option(
    "--mib-per-second",
    type=Integer(min=1, max=999_999_999),
    metavar="N",
    help="The limit of the read rate, uncompressed. Without it: no limit.",
)
@pass_settings
def verify(settings: "Settings", mib_per_second: int | None) -> None:
    """Read every replica and repair damage from other regions."""
    from graph.commands.region_maintenance import verify_all
    from graph.commands.running import run

    run(verify_all(settings, mib_per_second))
