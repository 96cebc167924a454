"""A full temporary folder: it fails what needs it, with the reason, and nothing else."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from graph.storage.errors import DiskIOError
from graph.storage.formats.read.decompress import unpacked
from tests.disks import write_disk
from tests.full_disk.small import ONE_MIB, small_file_system
from tests.server import environment

# More than SQLite sorts in its page cache. In a process of its own, because SQLite reads the environment once.
SORT = """
import asyncio, sys
from sqlalchemy import text
from graph.db.engine import Database

async def main():
    database = Database.connect(f"sqlite+aiosqlite:///{sys.argv[1]}")
    async with database.reads() as session:
        rows = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 60000) "
        print(await session.scalar(text(rows + "SELECT length(b) FROM (SELECT randomblob(200) AS b FROM n) ORDER BY b")))
    await database.close()

asyncio.run(main())
"""


def test_sqlite_sorts_without_the_temporary_folder(tmp_path: Path, folder: Path) -> None:
    with small_file_system(folder, 1) as small:
        small.fill()
        done = subprocess.run(
            [sys.executable, "-c", SORT, tmp_path / "gallery.sqlite"],
            env=environment({"SQLITE_TMPDIR": str(folder)}),
            capture_output=True,
            text=True,
            check=False,
        )
    assert (done.returncode, done.stdout) == (0, "200\n"), done.stderr


def test_decompression_uses_no_other_folder_than_tmpdir(
    tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    raw = write_disk(tmp_path / "disk.raw", ONE_MIB, {0: os.urandom(4096)})
    compressed = tmp_path / "disk.qcow2"
    subprocess.run(["qemu-img", "convert", "-c", "-O", "qcow2", raw, compressed], check=True)
    monkeypatch.setenv("TMPDIR", str(folder))
    descriptor = os.open(compressed, os.O_RDONLY)
    try:
        with small_file_system(folder, 4) as small:
            small.fill()
            with pytest.raises(DiskIOError, match="no room to decompress the disk in TMPDIR") as raised:
                unpacked(descriptor, "qcow2", 0, ONE_MIB)
            assert raised.value.full
            small.empty()
            os.close(unpacked(descriptor, "qcow2", 0, ONE_MIB))
    finally:
        os.close(descriptor)
