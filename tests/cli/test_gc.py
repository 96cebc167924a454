"""`lab-gallery gc` as an operator runs it."""

import os
import subprocess
import time
from pathlib import Path

from graph.storage.chunks.codec import ONE_MIB, chunk_key, sha256
from tests.cli.conftest import Cli, InProcessCli
from tests.server import PROGRAM, environment, errors_in

REGIONS = ("francecentral", "francesouth", "francewest", "eastus", "westus")


def put_chunk(data_dir: Path, region: str, data: bytes, *, hours_old: float) -> Path:
    file = data_dir / "regions" / region / chunk_key(sha256(data))
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(data)
    written = time.time() - hours_old * 3600
    os.utime(file, (written, written))
    return file


def test_gc_reports_kept_and_removed_chunks_of_each_region(in_process_cli: InProcessCli, config: Path) -> None:
    data_dir = config.parent / "data"
    old = put_chunk(data_dir, "francesouth", os.urandom(ONE_MIB), hours_old=2)
    young = put_chunk(data_dir, "francesouth", os.urandom(ONE_MIB), hours_old=0.5)

    lines = in_process_cli.output("gc", "--dry-run", "--config", config).splitlines()
    assert lines[3] == (
        "francesouth: 0 chunks (0.0 MiB) kept, 1 chunk (1.0 MiB) would be deleted, 1 chunk (1.0 MiB) too recent to delete"
    )
    assert old.exists()

    lines = in_process_cli.output("gc", "--config", config).splitlines()
    assert [line.partition(":")[0] for line in lines] == [name for name in REGIONS for _ in range(2)] + ["total"]
    assert lines[2] == "francesouth: scanning its store"
    assert lines[-1] == (
        "total: 0 chunks (0.0 MiB) kept, 1 chunk (1.0 MiB) deleted, 1 chunk (1.0 MiB) too recent to delete"
    )
    assert [old.exists(), young.exists()] == [False, True]


def test_failing_region_is_named_and_other_regions_are_collected(in_process_cli: InProcessCli, config: Path) -> None:
    data_dir = config.parent / "data"
    broken = data_dir / "regions" / "francecentral" / "manifests" / "broken"
    broken.parent.mkdir(parents=True)
    broken.write_bytes(b"no manifest")
    old = put_chunk(data_dir, "westus", b"x", hours_old=2)
    done = in_process_cli("gc", "--config", config)
    assert done.returncode == 1
    assert errors_in(done.stderr) == [
        (
            "lab-gallery: Region francecentral: manifest broken cannot be read: the manifest is "
            "truncated; nothing is deleted. Run `lab-gallery verify`."
        )
    ]
    assert not old.exists()


def test_concurrent_gc_processes_collect_a_region_one_at_a_time(cli: Cli, config: Path) -> None:
    """Each chunk is removed and counted once; a process that finds another at work says so."""
    data_dir = config.parent / "data"
    for number in range(300):
        put_chunk(data_dir, "francecentral", f"chunk {number}".encode(), hours_old=2)
    started = [
        subprocess.Popen(
            [PROGRAM, "gc", "--config", config],
            cwd=cli.folder,
            env=environment(),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for _ in range(3)
    ]
    removed = 0
    for process in started:
        out, stderr = process.communicate(timeout=60)
        err = "".join(errors_in(stderr))
        assert process.returncode == (1 if err else 0), err
        assert all(
            "another process is collecting garbage there" in told
            for told in err.removeprefix("lab-gallery: ").split("; ")
            if told
        )
        removed += int(out.splitlines()[-1].partition("kept, ")[2].partition(" ")[0])
    assert removed == 300
