"""Events of lab accounts and labs: one for each change, in order, and only those that the viewer may see."""

import asyncio
from contextlib import aclosing
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import func, select
from starlette.applications import Starlette

from graph.app import AppServices
from graph.db.enums import AccountEventKind, TemplateVmState
from graph.db.models import AccountEvent
from graph.db.notices import NoticeCode, notice
from graph.domain.activity import account_log
from graph.domain.labs import disk_transitions, template_vms
from tests.documents import ATTACH, DELETE_LAB, DETACH, EXPORT, pk
from tests.mutations.account_fixture import AccountFixture
from tests.mutations.test_grant_role import GRANT
from tests.mutations.test_revoke_role import REVOKE
from tests.mutations.test_start_template_vm import START, STOP
from tests.schema.watched import Subscribers

pytestmark = pytest.mark.asyncio(loop_scope="package")

FIELDS = (
    "sequence kind actor labName labState templateState exportStatus message "
    "notice { code params { name value } } galleryName lab { labState } export { id }"
)
ACCOUNT = f"subscription ($id: ID!, $after: Int) {{ accountActivity(labAccountId: $id, after: $after) {{ {FIELDS} }} }}"
STOPS_AT = (
    "subscription ($id: ID!, $after: Int) { labActivity(labId: $id, after: $after)"
    " { sequence templateState lab { templateVm { state stopsAt } } } }"
)
LAB = f"subscription ($id: ID!, $after: Int) {{ labActivity(labId: $id, after: $after) {{ {FIELDS} }} }}"


async def take(app: Starlette, who: AccountFixture, document: str, id: str, count: int, after: int = 0) -> list[Any]:
    """Take a number of events, and unsubscribe."""
    services: AppServices = app.state.services
    assert who.api.token is not None
    stream = Subscribers(services, 0).stream(document, {"id": id, "after": after}, who.api.token)
    found: list[Any] = []
    async with aclosing(stream), asyncio.timeout(60):
        while len(found) < count:
            answer = await anext(stream)
            assert "errors" not in answer, answer
            found += answer["data"].values()
    return found


async def sequence(school: AccountFixture) -> int:
    """Return the highest sequence of the account."""
    async with school.database.reads() as session:
        query = select(func.max(AccountEvent.id)).where(AccountEvent.lab_account_id == pk(school.account))
        return await session.scalar(query) or 0


def state(event: Any) -> tuple[Any, ...]:
    return event["kind"], event["actor"], event["labState"], event["templateState"], event["exportStatus"]


async def test_every_change_of_a_lab_and_its_template_is_one_event(app: Starlette, school: AccountFixture) -> None:
    lab = await school.lab("algebra", {"marketplaceImageId": await school.marketplace_image()})
    await school.api.change(START, lab=lab)
    async with school.database.writes.begin() as session:
        await template_vms.started(session, pk(lab))
        # Reported twice by two workers.
        await template_vms.started(session, pk(lab))
    await school.api.change(STOP, lab=lab)
    for _ in range(2):
        async with school.database.writes.begin() as session:
            await template_vms.in_use(
                session, pk(lab), notice(NoticeCode.NOT_STOPPED, detail="in use", cause="DISK_BUSY")
            )
    async with school.database.writes.begin() as session:
        await template_vms.mark_stopped(session, pk(lab), TemplateVmState.STOPPING, found=None, disk=None)
    export = (await school.api.change(EXPORT, input={"labId": lab, "imageName": "algebra"}))["export"]["id"]
    await school.fail(export)
    events = await take(app, school, LAB, lab, 12)
    assert [state(event) for event in events] == [
        ("LAB_CREATED", "ann", "CREATING", "CREATING", None),
        ("LAB_CHANGED", None, "DRAFT", "STOPPED", None),
        ("LAB_CHANGED", "ann", "DRAFT", "STARTING", None),
        ("LAB_CHANGED", None, "DRAFT", "RUNNING", None),
        ("LAB_CHANGED", "ann", "DRAFT", "STOPPING", None),
        ("LAB_CHANGED", None, "DRAFT", "STOPPING", None),
        ("LAB_CHANGED", None, "DRAFT", "STOPPED", None),
        ("EXPORT_CHANGED", "ann", "DRAFT", "EXPORTING", "QUEUED"),
        *[("EXPORT_CHANGED", None, "DRAFT", "EXPORTING", "RUNNING")] * 3,
        ("EXPORT_CHANGED", None, "DRAFT", "STOPPED", "FAILED"),
    ]
    assert [event["message"] for event in events[4:7]] == [None, "Not stopped yet: in use.", None]
    assert [event["notice"] for event in events[4:7]] == [
        None,
        {
            "code": "NOT_STOPPED",
            "params": [{"name": "detail", "value": "in use"}, {"name": "cause", "value": "DISK_BUSY"}],
        },
        None,
    ]
    assert {event["export"] and event["export"]["id"] for event in events[7:]} == {export}
    # Past values, and the object as it is now.
    assert {event["lab"]["labState"] for event in events} == {"DRAFT"}
    seen = [event["sequence"] for event in events]
    assert seen == sorted(set(seen))
    assert [event["sequence"] for event in await take(app, school, LAB, lab, 3, after=seen[-4])] == seen[-3:]

    await school.api.change(DELETE_LAB, lab=lab)
    async with school.database.writes.begin() as session:
        await disk_transitions.removed(session, pk(lab))
    gone = await take(app, school, ACCOUNT, school.account, 2, after=seen[-1])
    assert [(event["kind"], event["labName"], event["labState"], event["lab"]) for event in gone] == [
        ("LAB_CHANGED", "algebra", "DELETING", None),
        ("LAB_DELETED", "algebra", None, None),
    ]


async def test_announced_stop_of_a_template_reaches_a_client_of_its_lab(app: Starlette, school: AccountFixture) -> None:
    lab = await school.lab("algebra")
    await school.api.change(START, lab=lab)
    async with school.database.writes.begin() as session:
        await template_vms.started(session, pk(lab))
    first = datetime(2027, 1, 2, 3, 4, 5, tzinfo=UTC)

    async def shown(when: datetime | None, *, after: int) -> tuple[int, str, str | None]:
        """Announce an end twice; return the one event that follows, and what its lab shows."""
        for _ in range(2):
            async with school.database.writes.begin() as session:
                await template_vms.announce_idle_stop(session, pk(lab), when)
        assert await sequence(school) == after + 1
        [event] = await take(app, school, STOPS_AT, lab, 1, after=after)
        template = event["lab"]["templateVm"]
        return event["sequence"], template["state"], template["stopsAt"]

    start = await sequence(school)
    assert await shown(first, after=start) == (start + 1, "RUNNING", "2027-01-02T03:04:05Z")
    # It was viewed or exported, and then no longer.
    assert await shown(None, after=start + 1) == (start + 2, "RUNNING", None)
    later = (start + 3, "RUNNING", "2027-01-02T04:04:05Z")
    assert await shown(first + timedelta(hours=1), after=start + 2) == later
    async with school.database.writes.begin() as session:
        await template_vms.stop_idle(session, pk(lab))
    [stopped] = await take(app, school, STOPS_AT, lab, 1, after=start + 3)
    assert (stopped["templateState"], stopped["lab"]["templateVm"]) == (
        "STOPPING",
        {"state": "STOPPING", "stopsAt": None},
    )
    # An outdated report of another worker changes nothing.
    async with school.database.writes.begin() as session:
        await template_vms.announce_idle_stop(session, pk(lab), first)
    assert await sequence(school) == start + 4


async def test_account_shows_its_gallery_and_settings(app: Starlette, school: AccountFixture) -> None:
    start = await sequence(school)
    await school.api.change(DETACH, account=school.account)
    await school.api.change(ATTACH, account=school.account, gallery=school.gallery)
    update = "mutation ($id: ID!) { updateLabAccount(input: {labAccountId: $id, labCreatorsChooseRegion: false}) { userErrors { code } } }"
    await school.api.change(update, id=school.account)
    events = await take(app, school, ACCOUNT, school.account, 3, after=start)
    assert [event["kind"] for event in events] == ["GALLERY_DETACHED", "GALLERY_ATTACHED", "ACCOUNT_UPDATED"]
    assert events[0]["galleryName"] == events[1]["galleryName"] is not None


async def test_roles_granted_revoked_and_removed_are_events_of_the_account_and_the_lab(
    app: Starlette, school: AccountFixture
) -> None:
    lab = await school.lab("algebra")
    start = await sequence(school)
    leaver = f"leaver{pk(school.account)}"
    on_lab, on_account = {"role": "LAB_OWNER", "labId": lab}, {"role": "READER", "labAccountId": school.account}
    roles = [
        (await school.api.change(GRANT, input={"principal": leaver, **given}))["roleAssignment"]["id"]
        for given in (on_lab, on_account, on_account)
    ]
    assert roles[1] == roles[2]
    for role in (roles[1], roles[1]):
        await school.api.change(REVOKE, id=role)
    remove = "mutation ($name: String!) { removePrincipal(input: {principal: $name}) { userErrors { code } } }"
    for _ in range(2):
        await school.api.change(remove, name=leaver)
    await school.api.change(START, lab=lab)
    reader = await school.person("READER")
    events = await take(app, reader, ACCOUNT, school.account, 5, after=start)
    shown = [(event["kind"], event["labName"], event["actor"]) for event in events]
    changed = [("ROLES_CHANGED", name, "ann") for name in ("algebra", None, None, None)]
    assert shown == [*changed, ("LAB_CHANGED", "algebra", "ann")]
    of_lab = await take(app, reader, LAB, lab, 2, after=start)
    assert [event["kind"] for event in of_lab] == ["ROLES_CHANGED", "LAB_CHANGED"]


@pytest.mark.rule("P-1")
async def test_the_loss_of_a_role_on_the_account_is_an_event_and_that_of_a_role_on_a_lab_is_seen_in_the_labs(
    app: Starlette, school: AccountFixture
) -> None:
    kept, lost = await school.lab("kept"), await school.lab("lost")
    viewer = await school.person("LAB_OWNER", lab=kept)
    name = (await viewer.api.run("{ viewer { name } }"))["viewer"]["name"]
    granted = [
        (await school.api.change(GRANT, input={"principal": name, **given}))["roleAssignment"]["id"]
        for given in ({"role": "READER", "labAccountId": school.account}, {"role": "LAB_OWNER", "labId": lost})
    ]
    start = await sequence(school)
    await school.api.change(REVOKE, id=granted[0])
    [event] = await take(app, viewer, ACCOUNT, school.account, 1, after=start)
    assert (event["kind"], event["labName"], event["lab"]) == ("ROLES_CHANGED", None, None)

    await school.api.change(REVOKE, id=granted[1])
    await school.api.change(START, lab=lost)
    await school.api.change(START, lab=kept)
    [event] = await take(app, viewer, ACCOUNT, school.account, 1, after=event["sequence"])
    assert (event["kind"], event["labName"]) == ("LAB_CHANGED", "kept")
    labs = "query ($id: ID!) { labs(filter: {labAccountId: $id}) { nodes { id } } }"
    assert (await viewer.api.run(labs, id=school.account))["labs"]["nodes"] == [{"id": kept}]
    assert (await viewer.api.run("query ($id: ID!) { node(id: $id) { id } }", id=lost)) == {"node": None}


@pytest.mark.rule("P-1", "P-2")
async def test_lab_creator_gets_the_events_of_their_own_labs_only(app: Starlette, school: AccountFixture) -> None:
    start = await sequence(school)
    hers, his = await school.lab("hers"), await school.lab("his")
    reader = await school.person("READER")
    owner = await school.person("LAB_OWNER", lab=hers)
    creator = await school.person("LAB_CREATOR")
    for lab in (hers, his):
        await school.api.change(START, lab=lab)
    await school.api.change(DETACH, account=school.account)
    names = {
        who: [event["labName"] for event in await take(app, someone, ACCOUNT, school.account, count, after=start)]
        for who, someone, count in (("reader", reader, 3), ("owner", owner, 2), ("creator", creator, 1))
    }
    assert names == {"reader": ["hers", "his", None], "owner": ["hers", None], "creator": [None]}
    # Without a position that was issued, the newest event that the viewer may see comes first.
    for after in (-1, 2_000_000_000):
        [newest] = await take(app, owner, ACCOUNT, school.account, 1, after=after)
        assert newest["kind"] == "GALLERY_DETACHED"
    services: AppServices = app.state.services
    assert creator.api.token is not None
    refused = await anext(Subscribers(services, 0).stream(LAB, {"id": hers}, creator.api.token))
    assert refused["errors"][0]["extensions"]["code"] == "NOT_FOUND"


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_events_become_visible_in_the_order_of_their_sequences(app: Starlette, school: AccountFixture) -> None:
    """Two transactions overlap; if the later one were visible first, a subscriber would miss the other."""
    start, key = await sequence(school), pk(school.account)
    logged, commit = asyncio.Event(), asyncio.Event()

    async def slow() -> None:
        async with school.database.writes.begin() as session:
            await session.execute(select(func.pg_advisory_xact_lock(account_log.LOGGING + key)))
            session.add(AccountEvent(lab_account_id=key, kind=AccountEventKind.ACCOUNT_UPDATED))
            await session.flush()
            logged.set()
            await commit.wait()

    async with asyncio.TaskGroup() as group:
        group.create_task(slow())
        await logged.wait()
        watching = group.create_task(take(app, school, ACCOUNT, school.account, 2, after=start))
        second = group.create_task(school.api.change(DETACH, account=school.account))
        await asyncio.wait([second], timeout=0.3)
        commit.set()
    assert [event["kind"] for event in watching.result()] == ["ACCOUNT_UPDATED", "GALLERY_DETACHED"]
