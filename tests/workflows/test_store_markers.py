"""Markers of region stores: a store that is not mounted, or another region's, is never used instead."""

import os
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import pytest

from graph.storage.stores.places import place_of
from graph.workflows.startup.store_probe import CHECK
from tests.cli.conftest import InProcessCli, in_process_cli
from tests.documents import RETRY
from tests.server import Server, errors_in, run
from tests.workflows.live_account import FRANCE, ONE_MIB, LiveAccount, digest_of, until, write_chunks
from tests.workflows.test_failures import exchange
from tests.workflows.test_startup import readiness

__all__ = ["in_process_cli"]
CENTRAL, SOUTH, WEST = FRANCE
MISSING = (
    "Region {0}: its store is not mounted or was replaced: the marker is missing. Mount the store, or run"
    " `lab-gallery store adopt {0}`"
)


@contextmanager
def unmounted(root: Path) -> Generator[None]:
    """Show an empty folder in the place of a region's store, as an empty mount point, until the block ends."""
    aside = root.with_name(f"{root.name}-aside")
    aside.mkdir()
    exchange(root, aside)
    try:
        yield
    finally:
        exchange(root, aside)


def files(root: Path) -> list[str]:
    return sorted(str(path.relative_to(root)) for path in root.rglob("*") if path.is_file())


async def ready(server: Server) -> None:
    async def look() -> bool:
        return (await readiness(server) or (0,))[0] == 200

    await until(look, "the server to be ready")


async def not_ready(server: Server, reason: str) -> None:
    """Wait until /readyz gives this reason for the stores."""

    async def look() -> bool:
        status, body = await readiness(server) or (0, {})
        return status == 503 and body.get("reasons", {}).get("stores") == reason

    await until(look, "the reason")


async def test_export_to_a_store_that_is_not_mounted_does_not_succeed_and_writes_nothing(story: LiveAccount) -> None:
    lab = await story.lab("algebra")
    write_chunks(await story.disk(lab), {1: os.urandom(ONE_MIB)})
    root = story.region(CENTRAL).root
    with unmounted(root):
        await not_ready(story.server, MISSING.format(CENTRAL))
        export = await story.export(lab, "algebra")
        found = await story.ended(export)
        assert (found["status"], found["error"]["code"]) == ("FAILED", "STORE_UNAVAILABLE")
        assert found["error"]["message"] == MISSING.format(CENTRAL)
        assert files(root) == []
    await ready(story.server)
    await story.api.change(RETRY, id=export)
    assert (await story.succeeded(export))["imageVersion"]["digest"] == digest_of(await story.disk(lab))


async def test_copy_to_a_store_that_is_not_mounted_fails_alone(story: LiveAccount) -> None:
    lab = await story.lab("algebra")
    # The worker has used the store before.
    await story.succeeded(await story.export(lab, "first"))
    root = story.region(SOUTH).root
    write_chunks(await story.disk(lab), {1: os.urandom(ONE_MIB)})
    with unmounted(root):
        export = await story.export(lab, "second")
        found = await story.ended(export)
        assert found["status"] == "PARTIALLY_SUCCEEDED"
        assert found["error"]["message"] == f"{SOUTH}: {MISSING.format(SOUTH)}"
        assert files(root) == []
    await story.api.change(RETRY, id=export)
    assert (await story.succeeded(export))["imageVersion"]["replicationState"] == "COMPLETED"


async def test_server_starts_with_an_unmounted_store_reports_it_and_never_marks_it_again(
    story: LiveAccount, tmp_path: Path
) -> None:
    lab = await story.lab("algebra")
    await story.succeeded(await story.export(lab, "algebra"))
    root = story.region(WEST).root
    marker = (root / "marker").read_bytes()
    assert (story.server.stop(), story.server.is_running) == (0, False)
    with unmounted(root):
        super(Server, story.server).start()
        await not_ready(story.server, MISSING.format(WEST))

        async def logged() -> bool:
            return f"{MISSING.format(WEST)}. Nothing can be stored there until this is fixed." in story.server.log

        await until(logged, "the log record")
        for command in ("gc", "verify"):
            done = run(command, "--config", story.server.config, cwd=tmp_path)
            assert (done.returncode, errors_in(done.stderr)) == (1, [f"lab-gallery: {MISSING.format(WEST)}"])
        assert files(root) == []
    await ready(story.server)
    assert (root / "marker").read_bytes() == marker


async def test_server_starts_with_a_file_in_place_of_a_store_and_other_regions_work(story: LiveAccount) -> None:
    problems = "{ geographies { regions { name storeProblem { code message params { name value } } } } }"
    root = story.region(WEST).root
    assert story.server.stop() == 0
    aside = root.rename(root.with_name(f"{root.name}-aside"))
    root.write_bytes(b"a file")
    super(Server, story.server).start()
    reason = f"Region {WEST}: not a directory"
    shown = f"{reason}. {CHECK}"
    await not_ready(story.server, shown)

    async def logged() -> bool:
        return f"{reason}. Nothing can be stored there until this is fixed." in story.server.log

    await until(logged, "the log record")
    found = await story.api.run(problems)
    regions = {one["name"]: one["storeProblem"] for place in found["geographies"] for one in place["regions"]}
    problem = {
        "code": "STORE_UNUSABLE",
        "message": shown,
        "params": [{"name": "region", "value": WEST}, {"name": "detail", "value": f"not a directory. {CHECK}"}],
    }
    assert regions == {**dict.fromkeys(regions), WEST: problem}
    lab = await story.lab("algebra")
    write_chunks(await story.disk(lab), {1: os.urandom(ONE_MIB)})
    key = await story.export(lab, "algebra")
    export = await story.ended(key)
    assert (export["status"], export["error"]["message"]) == ("PARTIALLY_SUCCEEDED", f"{WEST}: {reason}")

    root.unlink()
    aside.rename(root)
    await ready(story.server)
    await story.api.change(RETRY, id=key)
    assert (await story.succeeded(key))["imageVersion"]["replicationState"] == "COMPLETED"


async def test_adopt_marks_an_empty_store_with_a_warning_and_verify_fills_it(
    story: LiveAccount, tmp_path: Path
) -> None:
    lab = await story.lab("algebra")
    await story.succeeded(await story.export(lab, "algebra"))
    root = story.region(WEST).root
    before = files(root)
    with unmounted(root):
        await not_ready(story.server, MISSING.format(WEST))
        adopted = run("store", "adopt", WEST, "--config", story.server.config, cwd=tmp_path)
        assert adopted.returncode == 0
        assert adopted.stdout == f"{WEST}: the store had no marker; now it belongs to this installation\n"
        assert errors_in(adopted.stderr) == [
            f"lab-gallery: warning: images of region {WEST} that are not in this store cannot be used: run"
            " `lab-gallery verify` to copy them from other regions"
        ]
        await ready(story.server)
        done = run("verify", "--config", story.server.config, cwd=tmp_path)
        assert done.returncode == 0, done
        assert files(root) == before


async def test_stores_of_two_regions_that_were_exchanged_are_refused(story: LiveAccount) -> None:
    lab = await story.lab("algebra")
    await story.succeeded(await story.export(lab, "algebra"))
    south, west = story.region(SOUTH).root, story.region(WEST).root
    before = files(south), files(west)
    exchange(south, west)
    reasons = [
        f"Region {name}: its store belongs to region {other}. Correct `store` in the configuration, or run"
        f" `lab-gallery store adopt {name}`"
        for name, other in ((SOUTH, WEST), (WEST, SOUTH))
    ]
    await not_ready(story.server, "; ".join(reasons))
    write_chunks(await story.disk(lab), {1: os.urandom(ONE_MIB)})
    found = await story.ended(await story.export(lab, "second"))
    assert found["error"]["message"] == f"{SOUTH}: {reasons[0]}; {WEST}: {reasons[1]}"
    assert (files(south), files(west)) == before
    exchange(south, west)
    await ready(story.server)


async def test_store_of_another_installation_is_refused(story: LiveAccount) -> None:
    marker = story.region(WEST).root / "marker"
    content = marker.read_text()
    marker.write_text(content.replace(WEST, "elsewhere").replace('{"installation": "', '{"installation": "x'))
    await not_ready(
        story.server,
        f"Region {WEST}: its store belongs to region elsewhere of another installation. Correct `store` in the"
        f" configuration, or run `lab-gallery store adopt {WEST}`",
    )
    marker.write_text("?")
    await not_ready(
        story.server,
        f"Region {WEST}: its store belongs to an unknown owner: its marker is unreadable. Correct `store` in the"
        f" configuration, or run `lab-gallery store adopt {WEST}`",
    )
    marker.write_text(content)
    await ready(story.server)


REGIONS = """
data_dir = "data"
[[geographies]]
name = "here"
regions = [{{name = "one", store = "{0}"}}, {{name = "two", store = "{1}"}}]
"""


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("file://{0}/a", "file://{0}/a"),
        ("file://{0}/a", "file://{0}/a/"),
        ("file://{0}/a", "file://{0}/./a"),
        ("file://{0}/a", "file://{0}/b/../a"),
        ("file://{0}/a", "file://localhost{0}/%61"),
        ("file://{0}/a", "file://{0}/link"),
        ("file://{0}/a", "file://{0}/a/b"),
        ("file://{0}/a/b/c", "file://{0}/link"),
        ("s3://bucket/x", "s3://bucket/x/"),
        ("s3://bucket/x", "s3://bucket/%78?region=local"),
        ("s3://bucket", "s3://bucket/x/y"),
        ("s3://bucket/x?endpoint=http://host/", "s3://bucket/x?endpoint=http://HOST"),
        ("az://box/x?account_name=a", "az://box/x/./y?account_name=a"),
        ("gs://bucket/x", "gs://bucket/x"),
    ],
)
def test_start_is_refused_if_two_regions_have_the_same_store(
    tmp_path: Path, one: str, two: str, in_process_cli: InProcessCli
) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "a")
    config = tmp_path / "lab-gallery.toml"
    config.write_text(REGIONS.format(one.format(tmp_path), two.format(tmp_path)))
    assert refusal(in_process_cli, config) == f"lab-gallery: geographies[0].regions[1].store: {SAME}"


SAME = "regions one and two have the same store, or one is within the other: give each region its own"


def refusal(cli: InProcessCli, config: Path) -> str:
    return cli.refusal(2, "serve", "--port", "0", "--config", config)


def test_default_folder_counts_as_a_store(tmp_path: Path, in_process_cli: InProcessCli) -> None:
    config = tmp_path / "lab-gallery.toml"
    config.write_text(REGIONS.format(f"file://{tmp_path}/data/regions/two", "").replace(', store = ""', ""))
    assert refusal(in_process_cli, config) == f"lab-gallery: geographies[0].regions[1].store: {SAME}"


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("file://{0}/a", "file://{0}/ab"),
        ("s3://bucket/x", "s3://bucket/xy"),
        ("s3://bucket/x", "s3://bucket/y"),
        ("s3://bucket/x", "s3://other/x"),
        ("s3://bucket/x?endpoint=http://one", "s3://bucket/x?endpoint=http://two"),
        ("az://box/x?account_name=a", "az://box/x?account_name=b"),
        ("memory://", "memory://"),
    ],
)
def test_stores_beside_each_other_are_not_refused(one: str, two: str) -> None:
    assert not place_of(one.format("/srv")).overlaps(place_of(two.format("/srv")))
