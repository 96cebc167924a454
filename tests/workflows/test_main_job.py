"""The main job over HTTP with real bytes: export a lab's template, use the image in the next lab, update it."""

import os

import pytest

from tests.server import Server, run
from tests.workflows.live_account import (
    FRANCE,
    ONE_MIB,
    LiveAccount,
    cached_digests,
    chunks_of,
    digest_of,
    digests_of,
    distinct_chunks,
    extents_of,
    write_chunks,
)

TEXT = (b"a chunk that compresses well " * 40_000)[:ONE_MIB]


@pytest.mark.rule("E-103")
async def test_lab_from_the_marketplace_has_the_bytes_and_holes_of_the_image(
    shared_server: Server, shared_story: LiveAccount
) -> None:
    image = shared_server.config.parent / "images" / "debian-12.raw"
    lab = await shared_story.lab("algebra")
    disk = await shared_story.disk(lab)
    assert disk.read_bytes() == image.read_bytes()
    assert extents_of(disk) == extents_of(image)
    found = await shared_story.lab_now(lab)
    assert found["templateVm"]["osDisk"]["sizeBytes"] == image.stat().st_size


async def test_digest_cache_is_written_with_the_disk_and_at_the_export(
    shared_server: Server, shared_story: LiveAccount
) -> None:
    story = shared_story
    lab = await story.lab("algebra")
    disk = await story.disk(lab)
    assert cached_digests(disk) == digests_of(disk)
    assert (disk.parent.parent.parent / "digest-cache.key").stat().st_mode & 0o777 == 0o600

    write_chunks(disk, {1: os.urandom(ONE_MIB)})
    assert cached_digests(disk) != digests_of(disk)
    version = (await story.succeeded(await story.export(lab, "algebra-image")))["imageVersion"]
    assert cached_digests(disk) == digests_of(disk)

    # An overlay's cache begins empty: its base has the digests of the version.
    second = await story.disk(await story.lab("geometry", {"imageVersionId": version["id"]}))
    assert (cached_digests(second), digests_of(second)) == ({}, digests_of(disk))


@pytest.mark.parametrize("config", ["raw"], indirect=True)
async def test_copied_disk_has_the_bytes_and_digests_of_its_version(story: LiveAccount) -> None:
    lab = await story.lab("algebra")
    disk = await story.disk(lab)
    write_chunks(disk, {1: os.urandom(ONE_MIB), 4: bytes(ONE_MIB)})
    version = (await story.succeeded(await story.export(lab, "algebra-image")))["imageVersion"]
    copy = await story.disk(await story.lab("geometry", {"imageVersionId": version["id"]}))
    assert copy.read_bytes() == disk.read_bytes()
    assert cached_digests(copy) == digests_of(disk)
    # The chunk of zeros became a hole.
    assert sum(end - begin for begin, end in extents_of(copy)) == 3 * ONE_MIB + 512


@pytest.mark.rule("O-103", "R-1")
async def test_exported_image_is_in_every_region_and_the_next_lab_has_its_disk(
    shared_server: Server, shared_story: LiveAccount
) -> None:
    story = shared_story
    before = {name: story.region(name).chunks() for name in FRANCE}
    lab = await story.lab("algebra")
    disk = await story.disk(lab)
    write_chunks(disk, {1: TEXT, 2: TEXT, 4: bytes(ONE_MIB), 6: os.urandom(ONE_MIB)})

    export = await story.succeeded(await story.export(lab, "algebra-image"))

    version = export["imageVersion"]
    expected = digest_of(disk)
    assert version["digest"] == expected
    said = run("digest", disk, cwd=shared_server.config.parent)
    assert (said.returncode, said.stdout, said.stderr) == (0, f"{expected}\n", "")
    assert (version["name"], version["provisioningState"], version["replicationState"]) == (
        "1.0.0",
        "SUCCEEDED",
        "COMPLETED",
    )
    assert [(r["region"]["name"], r["isSource"], r["state"]) for r in version["replicas"]] == [
        ("francecentral", True, "COMPLETED"),
        ("francesouth", False, "COMPLETED"),
        ("francewest", False, "COMPLETED"),
    ]
    for name in FRANCE:
        assert distinct_chunks(disk) <= story.region(name).chunks()
        assert story.region(name).leftovers() == []
    # The marketplace image's own chunks may exist because of another test; these three cannot.
    fresh = {chunk for name in FRANCE for chunk in story.region(name).chunks() - before[name]}
    assert fresh <= distinct_chunks(disk)
    # Seven chunks are allocated; one of them is zeros and one a duplicate.
    assert export["totalBytes"] == export["processedBytes"] == 6 * ONE_MIB + 512
    assert export["progress"] == 100.0

    second = await story.lab("geometry", {"imageDefinitionId": version["definition"]["id"]})
    copy = await story.disk(second)
    assert copy != disk
    assert chunks_of(copy) == chunks_of(disk)


async def test_stored_bytes_do_not_reveal_what_other_versions_have(shared_story: LiveAccount) -> None:
    """The second image is stored completely already. Its figures equal those of the first one."""
    story, data = shared_story, {1: os.urandom(ONE_MIB), 3: os.urandom(ONE_MIB)}
    figures: list[object] = []
    for name in ("algebra", "geometry"):
        lab = await story.lab(name)
        write_chunks(await story.disk(lab), data)
        export = await story.succeeded(await story.export(lab, f"{name}-image"))
        replicas = [(one["storedBytes"], one["transferredBytes"]) for one in export["imageVersion"]["replicas"]]
        figures.append((export["storedBytes"], export["deduplicatedBytes"], replicas))
        stored_bytes = story.region("francecentral").chunk_bytes(distinct_chunks(await story.disk(lab)))
        assert {export["storedBytes"], *(stored for stored, _ in replicas)} == {stored_bytes}
    assert figures[0] == figures[1]


@pytest.mark.rule("O-63")
async def test_update_stores_changed_chunks_only_and_earlier_labs_keep_their_version(
    shared_story: LiveAccount,
) -> None:
    story = shared_story
    lab = await story.lab("algebra")
    write_chunks(await story.disk(lab), {1: os.urandom(ONE_MIB), 3: os.urandom(ONE_MIB)})
    first = (await story.succeeded(await story.export(lab, "algebra-image")))["imageVersion"]
    second = await story.lab("geometry", {"imageDefinitionId": first["definition"]["id"]})
    disk = await story.disk(second)
    old = chunks_of(disk)
    before = {name: (story.region(name).chunks(), story.region(name).chunk_bytes()) for name in FRANCE}
    write_chunks(disk, {3: os.urandom(ONE_MIB), 7: os.urandom(512) * 2048})

    export = await story.succeeded(await story.update_image(second))

    version = export["imageVersion"]
    assert version["name"] == "1.1.0"
    assert version["definition"]["id"] == first["definition"]["id"]
    assert version["digest"] == digest_of(disk) != first["digest"]
    for name in FRANCE:
        chunks, size = before[name]
        added = story.region(name).chunks() - chunks
        assert len(added) == 2
        assert added == distinct_chunks(disk) - chunks
        replica = next(r for r in version["replicas"] if r["region"]["name"] == name)
        assert replica["storedBytes"] == story.region(name).chunk_bytes() - size
    assert version["storedBytes"] == export["storedBytes"]
    assert export["deduplicatedBytes"] == export["totalBytes"] - 2 * ONE_MIB

    third = await story.lab("topology", {"imageDefinitionId": first["definition"]["id"]})
    assert digest_of(await story.disk(third)) == version["digest"]
    assert (await story.lab_now(third))["imageVersion"]["id"] == version["id"]
    # A lab keeps the version that it was created from, and its own disk.
    assert (await story.lab_now(second))["imageVersion"]["id"] == first["id"]
    fourth = await story.lab("pinned", {"imageVersionId": first["id"]})
    assert chunks_of(await story.disk(fourth)) == old
