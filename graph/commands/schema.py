"""Commands on the GraphQL schema: `schema`."""

import click


@click.command
def schema() -> None:
    """Print the GraphQL schema."""
    from graph.schema.schema import sdl

    click.echo(sdl(), nl=False)
