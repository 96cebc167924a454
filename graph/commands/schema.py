"""Commands on the GraphQL schema: `schema`."""

import click

from graph.schema.schema import sdl


@click.command
def schema() -> None:
    """Print the GraphQL schema."""
    click.echo(sdl(), nl=False)
