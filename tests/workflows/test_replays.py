"""Replays of workflows: a worker is killed before and after the record of each step and of each end."""

import ast
import asyncio
import itertools
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from dataclasses import dataclass
from itertools import cycle
from pathlib import Path
from typing import Any, TypeVar

import pytest

from graph.workflows import jobs
from tests.labelled_steps import held, release
from tests.mutations.test_flatten_template import FLATTEN
from tests.server import failures_in
from tests.uploads.resumable import Upload
from tests.uploads.test_bytes import VERSION, make_version, random_disk
from tests.workflows.engine_rows import workflows
from tests.workflows.live_account import (
    DELETE_LAB,
    POLL_SECONDS,
    LiveAccount,
    digest_of,
    until,
    write_chunks,
)
from tests.workflows.test_flatten import template
from tests.workflows.test_kills import restart, until_there
from tests.workflows.test_overlays import files_of, overlay_server

T = TypeVar("T")

ENGINE = "dbos._sys_db:SystemDatabase"
# The record of a step's outcome, and that of a workflow's end.
STEP, END = f"{ENGINE}.record_operation_result", f"{ENGINE}.update_workflow_outcome"
UNENDED = "SELECT workflow_uuid FROM {table} WHERE status <> 'SUCCESS'"
LABS = "query ($id: ID!) { node(id: $id) { ... on LabAccount { labs { nodes { id } } } } }"
JOBS = sorted(Path(jobs.__path__[0]).glob("*.py"))


@pytest.fixture
async def account(tmp_path: Path, database_url: str) -> AsyncIterator[LiveAccount]:
    """An account on a server that can be killed at the records of its workflow engine."""
    with overlay_server(tmp_path, database_url, (STEP, END)) as server:
        async with LiveAccount.at(server, "north") as found:
            yield found
        assert failures_in(server.log) == []
        assert "ended without its result" not in server.log


# How many looks in succession must show that all work has ended.
ENDED_LOOKS = 10


@dataclass
class Killer:
    """Kills the account's server at the records of its workflow engine, and starts it again."""

    account: LiveAccount
    choice: Path

    def hold(self, when: str, *records: str) -> None:
        """Let the server wait at the next of these records, where it is killed after the mutation's response."""
        release(self.choice)
        self.choice.write_text("hold " + " or ".join(f"{when} {record}" for record in records))

    async def kill(self) -> None:
        """Kill the server when it waits."""

        async def look() -> bool:
            return held(self.choice)

        await until(look, "the record")
        self.account.server.kill()
        release(self.choice)

    async def during(self, work: Awaitable[T], has_ended: Callable[[T], Awaitable[bool]], first: str = "before") -> int:
        """Do work with a kill before, then after each record, until all workflows end; return the number of kills."""
        # The end of the earlier work may not be recorded.
        await until(self.ended, "the end of earlier work")
        kills = cycle(("before", "after") if first == "before" else ("after", "before"))
        self.hold(next(kills), STEP, END)
        found = await work
        for count in itertools.count():
            looks = 0
            while not held(self.choice):
                # The record of the end is there a moment before the process is held after it.
                looks = looks + 1 if await has_ended(found) and await self.ended() else 0
                if looks == ENDED_LOOKS:
                    release(self.choice)
                    return count
                await asyncio.sleep(POLL_SECONDS)
            await self.kill()
            self.hold(next(kills), STEP, END)
            await restart(self.account)
        raise AssertionError

    async def ended(self) -> bool:
        """Whether the engine has recorded the success of every workflow: jobs handle their failures themselves."""
        return await workflows(self.account, UNENDED) == [] and not held(self.choice)


@pytest.fixture
def killer(account: LiveAccount, tmp_path: Path) -> Killer:
    return Killer(account, tmp_path / "step")


async def flattened(account: LiveAccount, lab: str) -> str:
    await account.api.change(FLATTEN, lab=lab)
    return lab


async def test_lab_killed_at_each_record_is_written_flattened_and_deleted(
    account: LiveAccount, killer: Killer, tmp_path: Path
) -> None:
    async def is_draft(lab: str) -> bool:
        return (await account.lab_now(lab))["labState"] == "DRAFT"

    async def is_stopped(lab: str) -> bool:
        return (await template(account, lab))["state"] == "STOPPED"

    async def is_gone(_: object) -> bool:
        return not disk.parent.exists()

    # plan_disk, complete_disk and the end.
    assert await killer.during(account.begin_lab("algebra"), is_draft) == 6
    [lab] = [edge["id"] for edge in (await account.api.run(LABS, id=account.account))["node"]["labs"]["nodes"]]
    disk, base = await files_of(account, lab)
    image = (tmp_path / "images" / "debian-12.raw").read_bytes()
    assert base.read_bytes() == image

    # After complete_flattening, before and after the end: a replay finds no overlay.
    assert await killer.during(flattened(account, lab), is_stopped, first="after") == 3
    found, flat = await template(account, lab), disk.with_name("disk.raw")
    assert (found["diskFormat"], found["message"], flat.read_bytes()) == ("RAW", None, image)

    # forget_lab and the end.
    assert await killer.during(account.api.change(DELETE_LAB, id=lab), is_gone) == 4


async def test_export_killed_at_each_record_is_published_and_replicated(account: LiveAccount, killer: Killer) -> None:
    lab = await account.lab("algebra")

    async def has_succeeded(export: str) -> bool:
        found.update(await account.export_now(export))
        return found["status"] == "SUCCEEDED"

    found = dict[str, Any]()
    regions = ("francecentral", "francesouth")
    # On PostgreSQL, where each start takes longer, without the copy.
    wanted = regions[:1] if account.database.is_postgresql else regions
    work = account.export(lab, "algebra-image", targetRegions=[{"regionName": name} for name in wanted])
    # Before and after each of three steps and the end; then of four steps and the end of a copy.
    assert await killer.during(work, has_succeeded) == (8 if len(wanted) == 1 else 8 + 10)
    version = (await account.api.run(VERSION, id=found["imageVersion"]["id"]))["node"]
    await account.api.change(FLATTEN, lab=lab)
    disk = (await files_of(account, lab))[0].with_name("disk.raw")
    await until_there(disk)
    assert version["digest"] == digest_of(disk)
    assert [replica["state"] for replica in version["replicas"]] == ["COMPLETED"] * len(wanted)
    assert [account.region(name).leftovers() for name in wanted] == [[]] * len(wanted)


async def test_import_killed_at_each_record_is_published(account: LiveAccount, killer: Killer, tmp_path: Path) -> None:
    disk = random_disk(tmp_path)
    upload = await Upload.made(account.api, account.gallery, disk.stat().st_size)
    await upload.patch(0, disk.read_bytes())

    async def is_complete(version: str) -> bool:
        found.update((await account.api.run(VERSION, id=version))["node"])
        return [replica["state"] for replica in found["replicas"]] == ["COMPLETED"]

    found = dict[str, Any]()
    # inspect_upload, one batch, publish_import and the end.
    made = make_version(account, upload, "from-outside", "francecentral")
    assert await killer.during(made, is_complete) == 8
    assert found["digest"] == digest_of(disk)
    assert account.region("francecentral").leftovers() == []
    assert list((account.server.data_dir / "uploads").iterdir()) == []


async def test_published_export_stays_published_if_its_replay_finds_another_disk(
    account: LiveAccount, killer: Killer
) -> None:
    lab = await account.lab("algebra")
    disk = (await files_of(account, lab))[0].with_name("disk.raw")
    await account.api.change(FLATTEN, lab=lab)
    await until_there(disk)
    await until(killer.ended, "the end of the flattening")
    before = digest_of(disk)
    # capture_disk, then the only batch, then publish_version, which is complete but not recorded.
    killer.hold("after", STEP)
    export = await account.export(lab, "algebra-image")
    for when in ("after", "before"):
        await killer.kill()
        killer.hold(when, STEP)
        await restart(account)
    await killer.kill()
    write_chunks(disk, {3: b"changed"})
    await restart(account)
    found = await account.succeeded(export)
    assert found["imageVersion"]["digest"] == before
    await until(killer.ended, "the end of all workflows")
    assert account.region("francecentral").leftovers() == []


def decorated(tree: ast.Module, decorator: str) -> Iterator[ast.AsyncFunctionDef]:
    for node in tree.body:
        if isinstance(node, ast.AsyncFunctionDef) and decorator in map(ast.unparse, node.decorator_list):
            yield node


def calls(node: ast.AST) -> Iterator[str]:
    yield from (ast.unparse(call.func) for call in ast.walk(node) if isinstance(call, ast.Call))


def conditional(body: list[ast.stmt], *, is_conditional: bool = False) -> Iterator[ast.stmt | ast.expr]:
    """Return the parts of a function that not each of its runs gets to in the same order."""
    for statement in body:
        if is_conditional:
            yield statement
        elif isinstance(statement, ast.Try | ast.TryStar):
            yield from conditional(statement.body)
            rest = [*statement.orelse, *statement.finalbody, *(one for each in statement.handlers for one in each.body)]
            yield from conditional(rest, is_conditional=True)
            # A failure was perhaps handled.
            is_conditional = True
        elif isinstance(statement, ast.If | ast.For | ast.AsyncFor | ast.While | ast.Match):
            yield statement
        elif isinstance(statement, ast.With | ast.AsyncWith):
            yield from conditional(statement.body)
        else:
            yield from (part for part in ast.walk(statement) if isinstance(part, ast.IfExp | ast.BoolOp | ast.Lambda))


@pytest.mark.parametrize("path", JOBS, ids=lambda path: path.stem)
def test_no_step_of_a_workflow_is_conditional(path: Path) -> None:
    trees = [ast.parse(each.read_text()) for each in JOBS]
    steps = {step.name for tree in trees for step in decorated(tree, "step")}
    assert "plan_disk" in steps
    functions = [node for node in ast.parse(path.read_text()).body if isinstance(node, ast.AsyncFunctionDef)]
    found = [
        (function.name, call) for function in functions for part in conditional(function.body) for call in calls(part)
    ]
    assert [(name, call) for name, call in found if call in steps or call.endswith(".run")] == []
