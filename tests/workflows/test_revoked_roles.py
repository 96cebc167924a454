"""Subscriptions of a person whose role is revoked and granted again, over a WebSocket: no event is missing or repeated."""

import asyncio
import itertools
import json
import os
from collections import defaultdict
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Self

from sqlalchemy import and_, or_, select
from websockets.asyncio.client import ClientConnection, connect
from websockets.typing import Subprotocol

from graph.db.models import AccountEvent, ExportTransition
from tests.client import Api, token_for
from tests.documents import pk
from tests.mutations.test_grant_role import GRANT
from tests.mutations.test_revoke_role import REVOKE
from tests.workflows.gates import gate
from tests.workflows.live_account import ONE_MIB, PATIENCE_SECONDS, LiveAccount, write_chunks
from tests.workflows.test_activity import template
from tests.workflows.watchers import ACCOUNT_ACTIVITY, EXPORT_PROGRESS, LAB_ACTIVITY

# By the ids of the operations on a socket.
DOCUMENTS = {"lab": LAB_ACTIVITY, "other lab": LAB_ACTIVITY, "account": ACCOUNT_ACTIVITY, "export": EXPORT_PROGRESS}
# The last messages of operations whose objects the subscriber may not see.
HIDDEN = {
    "lab": ("error", "NOT_FOUND", "There is no such lab."),
    "account": ("error", "NOT_FOUND", "There is no such lab account."),
    "export": ("error", "NOT_FOUND", "There is no such export."),
}


@dataclass
class Subscriber:
    """A socket with an operation of some documents: the sequences that each has received, and its last message."""

    socket: ClientConnection
    seen: defaultdict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    ends: dict[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])

    @classmethod
    @asynccontextmanager
    async def at(cls, api: Api) -> AsyncGenerator[Self]:
        url = str(api.http.base_url.copy_with(scheme="ws", path="/graphql"))
        async with connect(url, subprotocols=[Subprotocol("graphql-transport-ws")]) as socket:
            authorization = {"Authorization": f"Bearer {api.token}"}
            await socket.send(json.dumps({"type": "connection_init", "payload": authorization}))
            assert json.loads(await socket.recv()) == {"type": "connection_ack"}
            yield cls(socket)

    async def subscribe(self, targets: dict[str, str], after: dict[str, int]) -> None:
        """Start an operation for each target after its position."""
        for name, target in targets.items():
            payload = {"query": DOCUMENTS[name], "variables": {"id": target, "after": after[name]}}
            await self.socket.send(json.dumps({"id": name, "type": "subscribe", "payload": payload}))

    async def again(self, targets: dict[str, str], after: dict[str, int]) -> None:
        """Start the operations again on the same socket, with the same ids."""
        self.seen.clear()
        self.ends.clear()
        await self.subscribe(targets, after)

    def has_received(self, expected: dict[str, list[int]]) -> bool:
        """Whether the last expected event of each operation has come."""
        return all(self.seen[name][-1:] == sequences[-1:] for name, sequences in expected.items())

    async def receive_until(self, is_enough: Callable[[], bool]) -> None:
        async with asyncio.timeout(PATIENCE_SECONDS):
            while not is_enough():
                message = json.loads(await self.socket.recv())
                if message["type"] == "next":
                    [event] = message["payload"]["data"].values()
                    self.seen[message["id"]].append(event["sequence"])
                else:
                    causes = [(e["extensions"]["code"], e["message"]) for e in message.get("payload", ())]
                    self.ends[message["id"]] = (message["type"], *itertools.chain(*causes))


async def activity(story: LiveAccount, *labs: str, account: bool = False) -> list[int]:
    """Return the sequences of all changes of labs, and optionally those of the account itself."""
    table = AccountEvent
    wanted = [table.lab_id == pk(lab) for lab in labs]
    if account:
        wanted.append(and_(table.lab_id.is_(None), table.lab_account_id == pk(story.account)))
    async with story.database.reads() as session:
        return list(await session.scalars(select(table.id).where(or_(*wanted)).order_by(table.id)))


async def transitions(story: LiveAccount, export: str) -> list[int]:
    """Return the sequences of all changes of an export's state."""
    table = ExportTransition
    async with story.database.reads() as session:
        query = select(table.sequence).where(table.export_id == pk(export))
        return list(await session.scalars(query.order_by(table.sequence)))


async def changes(story: LiveAccount, lab: str, export: str) -> dict[str, list[int]]:
    """Return the sequences that a person with a role on the lab alone may see, by the operations."""
    return {
        "lab": await activity(story, lab),
        "account": await activity(story, lab, account=True),
        "export": await transitions(story, export),
    }


async def contributor(story: LiveAccount, *labs: str) -> tuple[Api, list[str]]:
    """Return the client of a person with a role on each lab, and the ids of the roles."""
    roles = [await grant(story, lab) for lab in labs]
    return story.api.as_(await token_for(story.database, person(story))), roles


async def grant(story: LiveAccount, lab: str) -> str:
    given = {"principal": person(story), "role": "LAB_CONTRIBUTOR", "labId": lab}
    return (await story.api.change(GRANT, input=given))["roleAssignment"]["id"]


def person(story: LiveAccount) -> str:
    return f"zoe of {pk(story.account)}"


def latest(seen: dict[str, list[int]]) -> dict[str, int]:
    return {name: sequences[-1] for name, sequences in seen.items()}


async def test_subscriptions_resume_after_a_lost_role_is_granted_again(shared_story: LiveAccount) -> None:
    story = shared_story
    lab = await story.lab("algebra")
    # Its events must stay hidden.
    await story.lab("geometry")
    disk = await story.disk(lab)
    write_chunks(disk, {slot: os.urandom(16) * (ONE_MIB // 16) for slot in range(20)}, size=32 * ONE_MIB)
    zoe, [role] = await contributor(story, lab)
    with gate(story.region("francecentral"), disk, after=3) as held:
        export = await story.export(lab, "algebra-image")
        targets = {"lab": lab, "account": story.account, "export": export}
        async with Subscriber.at(zoe) as subscriber:
            await subscriber.subscribe(targets, dict.fromkeys(targets, 0))
            await subscriber.receive_until(lambda: len(subscriber.seen) == len(targets))

            await story.api.change(REVOKE, id=role)
            await subscriber.receive_until(lambda: len(subscriber.ends) == len(targets))
            assert subscriber.ends == HIDDEN
            before = dict(subscriber.seen)
            last = latest(before)

            held.open()
            await story.succeeded(export)
            await template(story, lab, "startTemplateVm", "RUNNING")
            missed = latest(await changes(story, lab, export))
            assert [name for name in targets if missed[name] <= last[name]] == []
            # Until the role is granted again, its attempts are refused alike.
            await subscriber.again(targets, last)
            await subscriber.receive_until(lambda: len(subscriber.ends) == len(targets))
            assert (subscriber.ends, subscriber.seen) == (HIDDEN, {})

            await grant(story, lab)
            await subscriber.again(targets, last)
            async with Subscriber.at(zoe) as returned:
                await returned.subscribe(targets, last)
                expected = await changes(story, lab, export)
                for each in (subscriber, returned):
                    await each.receive_until(lambda each=each: each.has_received(expected))
                    all_seen = {name: before[name] + each.seen[name] for name in targets}
                    assert all_seen["export"] == sorted(set(all_seen["export"]))
                    # Progress has sequences of its own, and is not stored.
                    all_seen["export"] = [at for at in all_seen["export"] if at in expected["export"]]
                    assert all_seen == expected


async def test_other_subscriptions_continue_without_the_lost_role(shared_story: LiveAccount) -> None:
    story = shared_story
    lost, kept = await story.lab("algebra"), await story.lab("geometry")
    zoe, [role, _] = await contributor(story, lost, kept)
    targets = {"lab": lost, "other lab": kept, "account": story.account}
    async with Subscriber.at(zoe) as subscriber:
        await subscriber.subscribe(targets, dict.fromkeys(targets, 0))
        visible = {
            "lab": await activity(story, lost),
            "other lab": await activity(story, kept),
            "account": await activity(story, lost, kept, account=True),
        }
        await subscriber.receive_until(lambda: subscriber.has_received(visible))
        await story.api.change(REVOKE, id=role)
        await subscriber.receive_until(lambda: bool(subscriber.ends))
        assert subscriber.ends == {"lab": HIDDEN["lab"]}
        known = subscriber.seen["account"][-1]
        await template(story, lost, "startTemplateVm", "RUNNING")
        await template(story, kept, "startTemplateVm", "RUNNING")
        of_kept = await activity(story, kept)
        await subscriber.receive_until(lambda: subscriber.has_received({"other lab": of_kept, "account": of_kept}))
        assert subscriber.seen["other lab"] == of_kept
        later = [at for at in of_kept if at > known]
        assert [at for at in subscriber.seen["account"] if at > known] == later
        hidden = [at for at in await activity(story, lost) if at > known]
        assert hidden != []

        # A new subscription from the position at the loss has the hidden events, too.
        await grant(story, lost)
        async with Subscriber.at(zoe) as returned:
            await returned.subscribe({"account": story.account}, {"account": known})
            expected = [at for at in await activity(story, lost, kept, account=True) if at > known]
            await returned.receive_until(lambda: returned.has_received({"account": expected}))
            assert returned.seen["account"] == expected
            assert {*hidden, *later} < {*expected}
            # The running one has the roles from before.
            await template(story, lost, "stopTemplateVm", "STOPPED")
            await template(story, kept, "stopTemplateVm", "STOPPED")
            of_kept = await activity(story, kept)
            await subscriber.receive_until(lambda: subscriber.has_received({"account": of_kept}))
            assert [at for at in subscriber.seen["account"] if at > known] == [at for at in of_kept if at > known]
