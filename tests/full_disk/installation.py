"""A server whose data directory, region stores, temporary folder and database are on small file systems."""

import shutil
from collections.abc import Generator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from psycopg import sql

from tests.disks import write_disk
from tests.full_disk.small import ONE_MIB, SmallFileSystem, small_file_system
from tests.postgres import Cluster, server_user
from tests.server import Server, configure, run
from tests.workflows.live_account import FRANCE

DATABASE, DATA_DIR, TMPDIR = "database", "data_dir", "TMPDIR"
SIZES_MIB = {DATA_DIR: 768, TMPDIR: 24, DATABASE: 64} | dict.fromkeys(FRANCE, 32)
NAME = "full_disk"
COMMAND_SECONDS = 300.0


@dataclass
class Installation:
    """The server, and its small file systems by the names that `storageLocations` uses."""

    server: Server
    places: dict[str, SmallFileSystem]

    @property
    def is_embedded(self) -> bool:
        """Whether the database is an SQLite file in the data directory."""
        return DATABASE not in self.places


@contextmanager
def installed(folder: Path, cluster: Cluster | None) -> Generator[Installation]:
    """Start the server; its database is in a tablespace of the cluster, or an SQLite file."""
    with ExitStack() as stack:
        data = folder / "data"
        roots = {DATA_DIR: data, TMPDIR: folder / "tmp"} | {name: data / "regions" / name for name in FRANCE}
        places = {name: stack.enter_context(small_file_system(root, SIZES_MIB[name])) for name, root in roots.items()}
        url = ""
        if cluster is not None:
            root = Path(stack.enter_context(TemporaryDirectory()))
            # PostgreSQL's user must be able to access it.
            root.chmod(0o755)
            places[DATABASE] = stack.enter_context(small_file_system(root / "small", SIZES_MIB[DATABASE]))
            stack.enter_context(_in_tablespace(cluster, places[DATABASE].root / "tablespace"))
            url = cluster.url(NAME)
        disk = write_disk(folder / "images" / "debian-12.raw", 8 * ONE_MIB, {0: b"boot", 5 * ONE_MIB: b"root" * 4096})
        config = configure(folder, database_url=url, disk=disk)
        if cluster is not None:
            assert run("migrate", "--config", config, cwd=folder, seconds=COMMAND_SECONDS).returncode == 0
        server = stack.enter_context(Server(config, env={"TMPDIR": str(roots[TMPDIR])}))
        server.database_url = url or f"sqlite+aiosqlite:///{data}/gallery.sqlite"
        yield Installation(server, places)


@contextmanager
def _in_tablespace(cluster: Cluster, place: Path) -> Generator[None]:
    place.mkdir(mode=0o700)
    if user := server_user():
        shutil.chown(place, user.pw_uid, user.pw_gid)
    name = sql.Identifier(NAME)
    cluster.execute(sql.SQL("CREATE TABLESPACE {} LOCATION {}").format(name, sql.Literal(str(place))))
    cluster.execute(sql.SQL("CREATE DATABASE {} TEMPLATE template0 TABLESPACE {}").format(name, name))
    try:
        yield
    finally:
        cluster.drop_database(NAME)
        cluster.execute(sql.SQL("DROP TABLESPACE {}").format(name))
