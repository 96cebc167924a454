"""The command `demo`, which runs the demonstration."""

import click

from graph.commands.errors import CommandError


@click.command
@click.option("--keep", is_flag=True, help="Leave the server running and print its addresses.")
def demo(*, keep: bool) -> None:
    """Run the main job, end to end, on a real disk image."""
    import asyncio

    from graph.demo.processes import DemoError
    from graph.demo.story import run

    try:
        asyncio.run(run(keep=keep))
    except DemoError as error:
        raise CommandError(str(error)) from error
