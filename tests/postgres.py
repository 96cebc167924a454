"""A private PostgreSQL cluster for one test session, started from the installed programs and removed at the end."""

import os
import pwd
import secrets
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Self
from urllib.parse import urlsplit

import psycopg
from psycopg import sql

from tests.ports import free_port

OVERRIDE = "LAB_GALLERY_TEST_POSTGRES_URL"
REMEDY = (
    "PostgreSQL is not installed here: run `make test`, which installs it, or `apt-get install postgresql`, "
    f"or set {OVERRIDE} to the URL of a server where databases may be created"
)
SUPERUSER = "gallery"
START_SECONDS = 30.0
STOP_SECONDS = 20.0
SETTINGS = {
    "listen_addresses": "127.0.0.1",
    "unix_socket_directories": "",
    "max_connections": "200",
    "shared_buffers": "128MB",
    "timezone": "UTC",
    "log_line_prefix": "%m [%p] %d ",
    # A crash of this machine may lose data: they belong to the tests only.
    "fsync": "off",
    "full_page_writes": "off",
    "synchronous_commit": "off",
}
# Its standard input closes whenever the tests' process ends; then it removes everything.
WATCHDOG = """
import os, pathlib, shutil, signal, sys, time
folder = pathlib.Path(sys.argv[1])
sys.stdin.read()
for _ in range(100):
    try:
        os.kill(int((folder / "data" / "postmaster.pid").read_text().split()[0]), signal.SIGQUIT)
    except (OSError, IndexError, ValueError):
        break
    time.sleep(0.05)
shutil.rmtree(folder, ignore_errors=True)
"""


class PostgresError(Exception):
    """PostgreSQL is unavailable to the tests; the message contains the reason and the remedy."""


class Cluster:
    """One PostgreSQL server with any number of databases; a context manager, or `start()` and `stop()`."""

    def __init__(self, **settings: str) -> None:
        self._settings = SETTINGS | settings
        self._address = ""
        self._server: subprocess.Popen[bytes] | None = None
        self._watchdog: subprocess.Popen[bytes] | None = None
        self._command: list[str] = []
        self._log = Path()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def url(self, database: str) -> str:
        """Return the URL of a database for SQLAlchemy."""
        return self._url("postgresql+asyncpg", database)

    def create_database(self, name: str, template: str | None = None) -> None:
        """Create a database, empty or as a copy of another one without connections."""
        names = sql.Identifier(name), sql.Identifier(template or "template0")
        self.execute(sql.SQL("CREATE DATABASE {} TEMPLATE {}").format(*names))

    def drop_database(self, name: str) -> None:
        """Drop a database, if it exists, with every connection to it."""
        self.execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name)))

    def start(self) -> None:
        """Start a server, or use the one at LAB_GALLERY_TEST_POSTGRES_URL."""
        if given := os.environ.get(OVERRIDE):
            self._address = given
            self._greet_override()
            return
        programs = find_programs()
        folder = Path(tempfile.mkdtemp(prefix="lab-gallery-postgres-"))
        self._watchdog = subprocess.Popen(
            [sys.executable, "-S", "-c", WATCHDOG, str(folder)], stdin=subprocess.PIPE, start_new_session=True
        )
        try:
            password = _initialise(programs, folder)
            self._serve(programs, folder, password)
        except BaseException:
            self.stop()
            raise

    def stop(self) -> None:
        """Stop the server at once and remove its files; a no-op if it is not running."""
        if self._server is not None:
            self._server.send_signal(signal.SIGQUIT)
            self._server.wait(STOP_SECONDS)
        if self._watchdog is not None:
            self._watchdog.communicate(timeout=STOP_SECONDS)
        self._server = self._watchdog = None

    def logged(self, database: str, text: str) -> list[str]:
        """Return the lines of the server's log that concern a database and contain a text."""
        assert self._server is not None, "the server is not this process's own"
        lines = self._log.read_text(errors="replace").splitlines()
        return [line for line in lines if f" {database} " in line and text in line]

    def halt(self) -> None:
        """Stop the server as its host's crash would; its data and its address stay."""
        assert self._server is not None, "the server is not this process's own"
        if self._settings["synchronous_commit"] == "off":
            # A crash would lose the commits of the last moments.
            self.execute(sql.SQL("CHECKPOINT"))
        self._server.send_signal(signal.SIGQUIT)
        self._server.wait(STOP_SECONDS)

    def resume(self) -> None:
        """Start the halted server again, and wait until it answers."""
        self._launch()

    def _serve(self, programs: Path, folder: Path, password: str) -> None:
        port = free_port()
        self._address = f"postgresql://{SUPERUSER}:{password}@127.0.0.1:{port}/postgres"
        settings = [f"--{name}={value}" for name, value in (self._settings | {"port": str(port)}).items()]
        self._log = folder / "log"
        self._command = [str(programs / "postgres"), "-D", str(folder / "data"), *settings]
        self._launch()

    def _launch(self) -> None:
        self._server = server = _spawn(self._command, self._log)
        deadline = time.monotonic() + START_SECONDS
        while True:
            try:
                self.execute(sql.SQL("SELECT 1"))
            except psycopg.OperationalError:
                if server.poll() is not None or time.monotonic() > deadline:
                    raise PostgresError(f"PostgreSQL did not start: {_tail(self._log)}") from None
                time.sleep(0.02)
            else:
                return

    def _greet_override(self) -> None:
        try:
            self.execute(sql.SQL("SELECT 1"))
        except psycopg.Error as error:
            raise PostgresError(f"the server that {OVERRIDE} names does not answer: {error}") from error

    def execute(self, statement: sql.SQL | sql.Composed) -> None:
        database = urlsplit(self._address).path.removeprefix("/") or "postgres"
        with psycopg.connect(self._url("postgresql", database), autocommit=True) as connection:
            connection.execute(statement)

    def _url(self, scheme: str, database: str) -> str:
        return urlsplit(self._address)._replace(scheme=scheme, path=f"/{database}").geturl()


def find_programs() -> Path:
    """Return the folder of initdb and postgres, the newest if several are installed."""
    on_path = shutil.which("initdb")
    installed = sorted(Path("/usr/lib/postgresql").glob("[0-9]*/bin"), key=lambda folder: int(folder.parent.name))
    for folder in ([Path(on_path).resolve().parent] if on_path else []) + installed[::-1]:
        if (folder / "initdb").exists() and (folder / "postgres").exists():
            return folder
    raise PostgresError(REMEDY)


def server_user() -> pwd.struct_passwd | None:
    """Return the user of the server: None for the current one; PostgreSQL refuses to run as root."""
    if os.geteuid() != 0:
        return None
    users = {user.pw_name: user for user in pwd.getpwall()}
    return users.get("postgres") or users["nobody"]


def _spawn(command: Sequence[str], log: Path) -> subprocess.Popen[bytes]:
    user = server_user()
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PG")}
    with log.open("wb") as output:
        return subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            cwd="/",
            env=environment | {"LC_ALL": "C"},
            user=user.pw_uid if user else None,
            group=user.pw_gid if user else None,
            extra_groups=[] if user else None,
            # Ctrl-C is for the tests; the server stops after them.
            start_new_session=True,
        )


def _initialise(programs: Path, folder: Path) -> str:
    """Create an empty cluster in the folder and return the superuser's password."""
    password = secrets.token_hex(16)
    password_file = folder / "password"
    password_file.write_text(password)
    if user := server_user():
        for path in (folder, password_file):
            os.chown(path, user.pw_uid, user.pw_gid)
    command = [
        str(programs / "initdb"),
        f"--pgdata={folder / 'data'}",
        f"--username={SUPERUSER}",
        f"--pwfile={password_file}",
        "--auth=password",
        "--encoding=UTF8",
        "--locale=C",
        "--no-sync",
    ]
    log = folder / "initdb.log"
    if _spawn(command, log).wait() != 0:
        raise PostgresError(f"initdb failed: {_tail(log)}")
    return password


def _tail(log: Path) -> str:
    return " / ".join(log.read_text(errors="replace").strip().splitlines()[-3:])
