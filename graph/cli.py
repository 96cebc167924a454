"""The command line: `lab-gallery`."""

import os
import sys
from importlib import import_module

import click
from typing_extensions import override

from graph import logs

# Each command, its module in `graph.commands`, and its description. A module is imported when its command is used, so
# that `lab-gallery --help` imports none of them, and `schema` no server.
COMMANDS = {
    "demo": ("demo", "Export, use and re-export a real disk image on its own server."),
    "serve": ("processes", "Run the API server with an embedded worker."),
    "worker": ("processes", "Run a worker only, beside other processes on one PostgreSQL."),
    "migrate": ("database", "Migrate the database to this version's schema."),
    "token": ("tokens", "Create, list and revoke bearer tokens."),
    "login": ("login", "Sign in at a server in a browser, and print a token."),
    "login-link": ("sign_in", "Print a link that signs a person in once, within ten minutes."),
    "audit": ("audit", "Export and verify the audit log."),
    "gc": ("maintenance", "Delete the chunks that no version refers to."),
    "verify": ("maintenance", "Read every replica and repair damage from other regions."),
    "store": ("stores", "Manage the markers of the regions' stores."),
    "check": ("check", "Check the kernel, files, free space, stores and database."),
    "schema": ("schema", "Print the GraphQL schema."),
    "digest": ("digest", "Print the digest of a disk image file."),
}
INTERRUPTED = 130
# Files of every command, server and worker have no permissions for other users.
PRIVATE = 0o077


class LazyGroup(click.Group):
    """Group of the commands in `COMMANDS`."""

    @override
    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    @override
    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        return getattr(import_module(f"graph.commands.{COMMANDS[cmd_name][0]}"), cmd_name.replace("-", "_"))

    @override
    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, description) for name, (_, description) in COMMANDS.items()])


@click.group(
    cls=LazyGroup,
    no_args_is_help=False,
    help="A self-hosted shared image gallery for teaching labs, with a GraphQL API.",
)
@click.version_option(package_name="lab-gallery")
def root() -> None:
    """Parse the options before the command."""


def main() -> None:
    """Run one command. An error is one line on standard error, and the exit status is not 0."""
    os.umask(PRIVATE)
    logs.configure()
    try:
        root.main(prog_name="lab-gallery", standalone_mode=False)
    except click.Abort:
        sys.exit(INTERRUPTED)
    except click.ClickException as error:
        click.echo(f"lab-gallery: {_in_one_line(error)}", err=True)
        sys.exit(error.exit_code)


def _in_one_line(error: click.ClickException) -> str:
    message = " ".join(error.format_message().split())
    if isinstance(error, click.UsageError) and error.ctx is not None:
        return f"{message.rstrip('.')}; see `{error.ctx.command_path} --help`"
    return message
