"""Each benchmark of README runs, in a minimal form, and names what it needs."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from graphql import parse, validate

from bench.hostile.attackers import CLIENTS
from bench.hostile.attacks import ATTACKS, deletions, estimates_of, lists
from graph.schema.schema import schema
from tests.server import environment

ROOT = Path(__file__).parent.parent.parent
SECONDS = 300.0


def bench(*arguments: str, tmp_path: Path, **env: str) -> subprocess.CompletedProcess[str]:
    variables = {"BENCH_DIR": "disks", "PYTHONPATH": str(ROOT), "PYTHONWARNINGS": "default", **env}
    return subprocess.run(
        [sys.executable, "-m", *arguments],
        cwd=tmp_path,
        env=environment(variables),
        capture_output=True,
        text=True,
        timeout=SECONDS,
        check=False,
    )


def test_bench_measures_small_disks_in_a_relative_folder(tmp_path: Path) -> None:
    done = bench("bench", "--small", "--rounds", "1", "--peers", "qemu-img", tmp_path=tmp_path)
    assert done.returncode == 0, done
    assert len(re.findall(r"^  qemu-img +[0-9.]+ s ", done.stdout, re.MULTILINE)) == 4
    assert "From mutation to first event: " in done.stdout
    assert "most memory of server and worker" in done.stdout
    assert [path.name for path in (tmp_path / "disks").iterdir()] == ["small"]


def test_bench_names_the_package_of_a_missing_peer(tmp_path: Path) -> None:
    done = bench("bench", "--small", "--peers", "restic", "casync", tmp_path=tmp_path, PATH=os.devnull)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == (
        "bench: not installed: restic, casync. Run apt-get install restic casync, or choose by --peers.\n"
    )
    assert list(tmp_path.iterdir()) == []


def test_bench_graph_names_the_package_of_the_load_generator(tmp_path: Path) -> None:
    done = bench("bench.graph", "--only", "ours", tmp_path=tmp_path, PATH=os.devnull)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == "bench.graph needs wrk: run apt-get install wrk, or `make bench-graph`, which installs it.\n"


def test_bench_subscribers_measures_a_few_subscribers(tmp_path: Path) -> None:
    done = bench("bench.subscribers", "--subscribers", "5", "--seconds", "1", "--only", "WebSocket", tmp_path=tmp_path)
    assert done.returncode == 0, done
    assert re.search(r"^\| WebSocket \| ", done.stdout, re.MULTILINE)


def test_bench_hostile_measures_without_a_refusal(tmp_path: Path) -> None:
    done = bench("bench.hostile", "--seconds", "3", "--export-mib", "8", tmp_path=tmp_path)
    assert done.returncode == 0, done
    assert re.search(
        r"^\| token holder's query, p99 \| [0-9]+ ms \| [0-9]+ ms \| ≤ 250 ms \| ", done.stdout, re.MULTILINE
    )
    assert re.search(
        r"^\| legitimate requests refused \| 0 of [0-9]+ \| 0 of [0-9]+ \| 0 \|  \|$", done.stdout, re.MULTILINE
    )
    begun = json.loads(re.findall(r"^Attacks begun: (.*)$", done.stdout, re.MULTILINE)[0])
    # Each of the eight clients begins with an attack of its own.
    assert {kind.__name__ for kind in ATTACKS[:CLIENTS]} <= set(begun)


@pytest.mark.parametrize(
    "command",
    [
        "bench",
        "bench.graph",
        "bench.subscribers",
        "bench.hostile",
        "bench.labs",
        "bench.machines",
        "bench.search",
        "bench.console",
        "bench.fields",
    ],
)
def test_benchmark_describes_its_options(tmp_path: Path, command: str) -> None:
    done = bench(command, "--help", tmp_path=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("document", [deletions(), estimates_of("SW1hZ2VWZXJzaW9uOjE="), lists()])
def test_hostile_documents_of_readers_are_valid_and_run(document: str) -> None:
    assert validate(schema._schema, parse(document)) == []  # pyright: ignore[reportPrivateUsage]
