"""Flattening of overlays: by a real server, cancelled, refused, and continued after kill -9."""

import asyncio
import os
from pathlib import Path

from sqlalchemy import select

from graph.db.models import Lab
from graph.storage.chunks.codec import ONE_MIB
from tests.documents import DELETE_LAB, pk
from tests.formats.images import qemu_io
from tests.labelled_steps import held
from tests.long_forms import postgresql_nightly
from tests.mutations.test_flatten_template import FLATTEN
from tests.mutations.test_start_template_vm import START, STOP
from tests.storage.test_overlays import digest_by_qemu
from tests.workflows.live_account import LiveAccount, digest_of, until
from tests.workflows.test_overlays import CHUNKS, COPY, damage, files_of, overlays

FIELDS = "state message progress diskUri diskFormat baseUri osDisk { usedBytes }"
TEMPLATE = f"query ($id: ID!) {{ node(id: $id) {{ ... on Lab {{ templateVm {{ {FIELDS} }} }} }} }}"
__all__ = ["overlays"]
pytestmark = postgresql_nightly()


async def template(account: LiveAccount, lab: str) -> dict[str, object]:
    return (await account.api.run(TEMPLATE, id=lab))["node"]["templateVm"]


async def at_rest(account: LiveAccount, lab: str) -> dict[str, object]:
    async def look() -> dict[str, object] | None:
        found = await template(account, lab)
        return found if found["state"] == "STOPPED" else None

    return await until(look, "the end of the flattening")


async def test_flat_disk_has_the_content_of_the_overlay_and_no_base(overlays: LiveAccount, tmp_path: Path) -> None:
    account = overlays
    lab = await account.lab("algebra")
    disk, base = await files_of(account, lab)
    await asyncio.to_thread(
        qemu_io, disk, "write -P 1 1M 100k", "write -z -u 6M 1M", "discard 7M 64k", "write -P 2 12M 512"
    )
    expected = await asyncio.to_thread(digest_by_qemu, tmp_path, disk)
    assert (await account.api.change(FLATTEN, lab=lab))["lab"]["templateVm"]["state"] == "FLATTENING"
    found = await at_rest(account, lab)
    flat = disk.with_name("disk.raw")
    assert (found["diskUri"], found["diskFormat"], found["baseUri"]) == (flat.as_uri(), "RAW", None)
    assert (found["message"], found["progress"]) == (None, None)
    assert found["osDisk"] == {"usedBytes": flat.stat().st_blocks * 512}
    assert digest_of(flat) == expected
    assert {path.name for path in disk.parent.iterdir()} == {"disk.raw", "disk.digests"}
    # Holes remain holes: 100 KiB in a hole, six chunks less one that was overwritten with zeros, and three in part.
    assert flat.stat().st_blocks * 512 <= 8 * ONE_MIB

    # The base is no longer needed, and the disk is exported and started like any other.
    base.unlink()
    export = await account.succeeded(await account.export(lab, "algebra-image"))
    assert export["imageVersion"]["digest"] == expected
    await account.api.change(START, lab=lab)

    async def runs() -> bool:
        return (await template(account, lab))["state"] == "RUNNING"

    await until(runs, "the start")
    await account.api.change(STOP, lab=lab)
    assert (await at_rest(account, lab))["message"] is None


async def test_damaged_or_refused_overlay_stays_as_it_is(overlays: LiveAccount) -> None:
    account = overlays
    lab, other = await account.lab("algebra"), await account.lab("geometry")
    (disk, base), (odd, _) = await files_of(account, lab), await files_of(account, other)
    header = odd.read_bytes()
    odd.write_bytes(header.replace(base.name.encode(), b"0" * 64 + b".raw"))
    await account.api.change(FLATTEN, lab=other)
    found = await at_rest(account, other)
    assert found["message"] == "Not flattened: the overlay does not name the base that it was created over."
    assert found["diskUri"] == odd.as_uri()
    odd.write_bytes(header)

    before = disk.read_bytes()
    damage(base, 5)
    base.with_suffix(".verified").write_text(f"{'0' * 64} damaged")
    await account.api.change(FLATTEN, lab=lab)
    found = await at_rest(account, lab)
    assert found["message"] == f"Not flattened: the base {base.stem} is damaged: restore it from a backup."
    assert (disk.read_bytes(), found["diskUri"]) == (before, disk.as_uri())
    assert {path.name for path in disk.parent.iterdir()} == {"disk.qcow2", "disk.digests"}


async def test_disk_that_its_user_has_converted_needs_no_copy(overlays: LiveAccount) -> None:
    account = overlays
    lab = await account.lab("algebra")
    disk, _ = await files_of(account, lab)
    flat = disk.with_name("disk.raw")
    flat.write_bytes(content := os.urandom(CHUNKS * ONE_MIB))
    disk.unlink()
    await account.api.change(FLATTEN, lab=lab)
    found = await at_rest(account, lab)
    assert (found["message"], found["baseUri"]) == (None, None)
    assert flat.read_bytes() == content
    async with account.database.reads() as session:
        assert await session.scalar(select(Lab.base_digest).where(Lab.id == pk(lab))) is None


async def test_cancelled_flattening_leaves_the_overlay_and_can_be_repeated(
    overlays: LiveAccount, tmp_path: Path
) -> None:
    account, choice = overlays, tmp_path / "step"
    lab, other = await account.lab("algebra"), await account.lab("geometry")
    (disk, _), (gone, _) = await files_of(account, lab), await files_of(account, other)
    before = disk.read_bytes()

    async def waits() -> bool:
        return held(choice)

    async def copied(of: Path) -> None:
        async def look() -> bool:
            return not list(of.parent.glob("*.partial"))

        await until(look, "the deletion of the partial file")

    choice.write_text(f"hold before {COPY}")
    await account.api.change(FLATTEN, lab=lab)
    await until(waits, "the copy")
    assert await account.api.change(STOP, lab=lab) == {
        "lab": {"templateVm": {"state": "STOPPED", "message": None}},
        "userErrors": [],
    }
    assert list(disk.parent.glob("disk.raw.*.partial"))
    choice.unlink()
    choice.with_suffix(".held").unlink()
    await copied(disk)
    assert (disk.read_bytes(), (await template(account, lab))["diskFormat"]) == (before, "QCOW2")

    choice.write_text(f"hold before {COPY}")
    await account.api.change(FLATTEN, lab=other)
    await until(waits, "the copy")
    await account.api.change(DELETE_LAB, lab=other)
    choice.unlink()

    async def is_gone() -> bool:
        return not gone.parent.exists()

    await until(is_gone, "the deletion of the lab")
    await account.api.change(FLATTEN, lab=lab)
    assert (await at_rest(account, lab))["diskFormat"] == "RAW"


async def test_overlay_that_changes_while_it_is_flattened_stays(overlays: LiveAccount, tmp_path: Path) -> None:
    account, choice = overlays, tmp_path / "step"
    lab = await account.lab("algebra")
    disk, _ = await files_of(account, lab)

    async def waits() -> bool:
        return held(choice)

    choice.write_text(f"hold after {COPY}")
    await account.api.change(FLATTEN, lab=lab)
    await until(waits, "the copy")
    await asyncio.to_thread(qemu_io, disk, "write -P 1 1M 100k")
    choice.unlink()
    found = await at_rest(account, lab)
    assert found["message"] == "Not flattened: the disk was changed while it was being read."
    assert (found["diskFormat"], list(disk.parent.glob("*.partial"))) == ("QCOW2", [])
