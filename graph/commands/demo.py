"""The command `demo`, which runs `graph.demo`."""

import click

from graph.commands.errors import CommandError


@click.command
@click.option("--keep", is_flag=True, help="Leave the server running and print its addresses.")
def demo(*, keep: bool) -> None:
    """Export, use and re-export a real disk image on its own server."""
    import asyncio

    from graph.demo.processes import DemoError
    from graph.demo.story import run

    try:
        asyncio.run(run(keep=keep))
    except DemoError as error:
        raise CommandError(str(error)) from error
