"""The command line: `lab-gallery`."""

import argparse
import asyncio
import logging
import re
import sys
from collections.abc import Awaitable, Callable, Coroutine, Generator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from graph.settings import CannotStart, ConfigurationError, Settings, load

if TYPE_CHECKING:
    from graph.db.engine import Database

FAILED, WRONG = 1, 2
UNITS = {"m": "minutes", "h": "hours", "d": "days", "w": "weeks"}


class CommandError(Exception):
    """What the user is told in one line, and the exit status."""

    def __init__(self, message: str, status: int = FAILED) -> None:
        super().__init__(message)
        self.status = status


def main() -> None:
    """Run one command; errors are one line on standard error."""
    arguments = parser().parse_args()
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    logging.getLogger("alembic").setLevel(logging.WARNING)
    try:
        arguments.run(arguments)
    except (CommandError, ConfigurationError) as error:
        sys.stderr.write(f"lab-gallery: {' '.join(str(error).split())}\n")
        sys.exit(error.status if isinstance(error, CommandError) else WRONG)
    except KeyboardInterrupt:
        sys.exit(130)


def parser() -> argparse.ArgumentParser:
    """Describe the commands."""
    root = argparse.ArgumentParser(
        prog="lab-gallery", description="A self-hosted shared image gallery for teaching labs, with a GraphQL API."
    )
    commands = root.add_subparsers(required=True, metavar="COMMAND")

    def command(
        name: str, run: Callable[[argparse.Namespace], None], help: str, config: bool = True
    ) -> argparse.ArgumentParser:
        made = commands.add_parser(name, help=help, description=help[0].upper() + help[1:] + ".")
        made.set_defaults(run=run)
        if config:
            made.add_argument(
                "--config", type=Path, metavar="FILE", help="the TOML configuration; defaults for all of it otherwise"
            )
        return made

    demo = command("demo", _demo, "the main job, end to end, on a real disk image", config=False)
    demo.add_argument("--keep", action="store_true", help="leave the server up and print its addresses")
    serve = command("serve", _serve, "serve the API, and work, in one process")
    serve.add_argument("--host", default="127.0.0.1", help="the address to listen on (default: %(default)s)")
    serve.add_argument("--port", type=_port, default=8000, help="the port to listen on (default: %(default)s)")
    serve.add_argument("--no-worker", action="store_true", help="leave the work to `lab-gallery worker`")
    command("worker", _worker, "work only, beside servers and other workers on one PostgreSQL")
    command("migrate", _migrate, "bring the database to this version's schema")
    token = commands.add_parser("token", help="bearer tokens").add_subparsers(required=True, metavar="COMMAND")
    create = token.add_parser(
        "create", help="make a bearer token and print it", description="Make a bearer token and print it."
    )
    create.set_defaults(run=_token_create)
    create.add_argument("--config", type=Path, metavar="FILE", help="the TOML configuration")
    create.add_argument("--principal", required=True, metavar="NAME", help="who the token stands for")
    create.add_argument("--role", type=str.upper, help="give the principal this role too, such as ADMIN or LAB_CREATOR")
    create.add_argument("--lab-account", metavar="NAME", help="the lab account that the role is on; none for ADMIN")
    create.add_argument(
        "--expires", type=_duration, metavar="TIME", help="how long it is valid, such as 30d or 12h; always if left out"
    )
    listed = token.add_parser("list", help="list the tokens there are", description="List the tokens there are.")
    listed.set_defaults(run=_token_list)
    listed.add_argument("--config", type=Path, metavar="FILE", help="the TOML configuration")
    listed.add_argument("--principal", metavar="NAME", help="only this principal's")
    revoke = token.add_parser(
        "revoke",
        help="end tokens, and the connections opened with them",
        description="End tokens, within seconds the connections opened with them too.",
    )
    revoke.set_defaults(run=_token_revoke)
    revoke.add_argument("--config", type=Path, metavar="FILE", help="the TOML configuration")
    which = revoke.add_mutually_exclusive_group(required=True)
    which.add_argument("--principal", metavar="NAME", help="all of this principal's")
    which.add_argument("--id", type=int, metavar="NUMBER", help="the one that `token list` shows under this number")
    gc = command("gc", _gc, "free the chunks that no version needs any more")
    gc.add_argument("--dry-run", action="store_true", help="only tell what would be removed")
    verify = command("verify", _verify, "read all copies again, and heal what is damaged from other regions")
    verify.add_argument(
        "--mib-per-second",
        type=_positive,
        metavar="N",
        help="read no more, uncompressed; by default as fast as it goes",
    )
    command("schema", _schema, "print the GraphQL schema", config=False)
    digest = command("digest", _digest, "print the digest of a disk image file", config=False)
    digest.add_argument(
        "file", type=Path, metavar="FILE", help="a disk image: .qcow2, .vhd, .vhdx, .vmdk; raw under any other name"
    )
    return root


def _port(text: str) -> int:
    if not text.isdecimal() or not 0 <= int(text) <= 65535:  # noqa: PLR2004
        raise argparse.ArgumentTypeError(f"{text!r} is no port: it is a number from 0 to 65535")
    return int(text)


def _positive(text: str) -> int:
    if not re.fullmatch(r"[1-9][0-9]{0,8}", text):
        raise argparse.ArgumentTypeError(f"{text!r} is no whole number above 0")
    return int(text)


def _duration(text: str) -> timedelta:
    match = re.fullmatch(r"([1-9][0-9]{0,4})([mhdw])", text)
    if match is None:
        raise argparse.ArgumentTypeError(f"{text!r} is no time: write it as 30d, 12h or 90m")
    return timedelta(**{UNITS[match[2]]: int(match[1])})


def _settings(arguments: argparse.Namespace) -> Settings:
    settings = load(arguments.config)
    if settings.is_embedded:
        try:
            settings.data_dir.mkdir(parents=True, exist_ok=True, mode=0o700)
        except OSError as error:
            raise ConfigurationError(f"data_dir: {settings.data_dir}: {error.strerror}") from error
    return settings


@contextmanager
def _in_one_line() -> Generator[None]:
    """Turn a database that is away into one line."""
    from sqlalchemy.exc import DBAPIError

    try:
        yield
    except CannotStart as error:
        raise CommandError(str(error)) from error
    except (DBAPIError, OSError) as error:
        reason = getattr(error, "orig", None) or error
        raise CommandError(f"the database does not answer: {type(reason).__name__}: {reason}") from error


def _run(work: Coroutine[Any, Any, None]) -> None:
    """Run to the end."""
    with _in_one_line():
        asyncio.run(work)


def _serve(arguments: argparse.Namespace) -> None:
    from graph.server import serve

    settings = _settings(arguments)
    with _in_one_line():
        serve(settings, host=arguments.host, port=arguments.port, worker=not arguments.no_worker)


def _worker(arguments: argparse.Namespace) -> None:
    from graph.server import work

    settings = _settings(arguments)
    if settings.is_embedded:
        raise CommandError(
            "a worker alone needs PostgreSQL: set database_url; with SQLite, `serve` works by itself", WRONG
        )
    _run(work(settings))


def _migrate(arguments: argparse.Namespace) -> None:
    from graph.db.engine import Database
    from graph.db.migrate import migrate

    async def work() -> None:
        database = Database.connect(_settings(arguments).effective_database_url)
        try:
            await migrate(database)
        finally:
            await database.close()

    _run(work())


def _with_database(arguments: argparse.Namespace, work: "Callable[[Database], Awaitable[None]]") -> None:
    """Run to the end on a database that is ready."""
    from graph.db.engine import Database
    from graph.db.migrate import migrate

    async def run() -> None:
        settings = _settings(arguments)
        database = Database.connect(settings.effective_database_url)
        try:
            if settings.is_embedded:
                await migrate(database)
            await work(database)
        finally:
            await database.close()

    _run(run())


def _token_create(arguments: argparse.Namespace) -> None:
    from graph.identity.grants import GrantError, create_token

    async def work(database: "Database") -> None:
        try:
            token = await create_token(
                database,
                principal=arguments.principal,
                role=arguments.role,
                lab_account=arguments.lab_account,
                expires=arguments.expires,
            )
        except GrantError as error:
            raise CommandError(str(error), WRONG) from error
        sys.stdout.write(f"{token}\n")

    _with_database(arguments, work)


def _token_list(arguments: argparse.Namespace) -> None:
    from graph.identity.revocation import list_tokens, state

    async def work(database: "Database") -> None:
        for token in await list_tokens(database, arguments.principal):
            made = f"{token.created_at:%Y-%m-%d %H:%M}"
            sys.stdout.write(f"{token.id}\t{token.principal}\tmade {made}\t{state(token)}\n")

    _with_database(arguments, work)


def _token_revoke(arguments: argparse.Namespace) -> None:
    from graph.identity.revocation import revoke

    async def work(database: "Database") -> None:
        ended = await revoke(database, principal=arguments.principal, token_id=arguments.id)
        if not ended:
            raise CommandError("there is no such token that is good")
        sys.stdout.write(f"{ended} revoked\n")

    _with_database(arguments, work)


def _gc(arguments: argparse.Namespace) -> None:
    from graph.tending import Unfinished, gc

    try:
        _run(gc(_settings(arguments), dry_run=arguments.dry_run))
    except Unfinished as error:
        raise CommandError(str(error)) from error


def _verify(arguments: argparse.Namespace) -> None:
    from graph.tending import Unfinished, verify_all

    try:
        _run(verify_all(_settings(arguments), mib_per_second=arguments.mib_per_second))
    except Unfinished as error:
        raise CommandError(str(error)) from error


def _schema(_: argparse.Namespace) -> None:
    from graph.schema.schema import sdl

    sys.stdout.write(sdl())


def _digest(arguments: argparse.Namespace) -> None:
    from graph.domain.uploads.file_names import declared
    from graph.storage.errors import DiskRefused, StorageError
    from graph.storage.formats.read.digest import digest_of
    from graph.storage.formats.read.open_disk import DiskFile

    try:
        sys.stdout.write(f"{digest_of(DiskFile(arguments.file, declared(arguments.file.name)))}\n")
    except DiskRefused as error:
        raise CommandError(f"{arguments.file}: {error.reason}: {error}") from error
    except StorageError as error:
        raise CommandError(f"{arguments.file}: {error}") from error


def _demo(arguments: argparse.Namespace) -> None:
    from graph.demo.processes import DemoError
    from graph.demo.story import run

    try:
        asyncio.run(run(keep=arguments.keep))
    except DemoError as error:
        raise CommandError(str(error)) from error
