"""Commands on the markers of the regions' stores: `store adopt`."""

from typing import TYPE_CHECKING

import click

from graph.commands.configuration import pass_settings
from graph.commands.errors import CommandError, InvalidCommandError

if TYPE_CHECKING:
    from graph.settings import Settings


@click.group(no_args_is_help=False)
def store() -> None:
    """Manage the markers of the regions' stores."""


@store.command
@click.argument("region")
@pass_settings
def adopt(settings: "Settings", region: str) -> None:
    """Write this installation's marker to the store of REGION, in place of a missing or other marker."""
    from graph.commands.running import run
    from graph.settings import region_key

    name = region_key(region)
    if name not in settings.regions:
        raise InvalidCommandError(
            f"region {region} is not in the configuration: choose one of {', '.join(settings.regions)}"
        )
    run(_adopt(settings, name))


async def _adopt(settings: "Settings", region: str) -> None:
    from graph.commands.audit_log import COMMAND_LINE, command
    from graph.commands.running import open_database
    from graph.domain.audit.entries import entry
    from graph.storage.errors import StoreError
    from graph.workflows.startup.marked_stores import adopt as adopt_store

    async with open_database(settings) as database:
        try:
            recorded = entry(COMMAND_LINE, command("adoptStore", region=region))
            former = await adopt_store(settings, database, region, recorded)
        except StoreError as error:
            raise CommandError(f"{error}") from error
    click.echo(
        f"lab-gallery: warning: images of region {region} that are not in this store cannot be used:"
        " run `lab-gallery verify` to copy them from other regions",
        err=True,
    )
    click.echo(f"{region}: the store had {former}; now it belongs to this installation")
