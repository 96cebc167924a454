"""Paging of every connection of the schema, in each of its orders, from both ends."""

import base64
from collections import Counter
from collections.abc import Iterator

import orjson

from graph.db import models
from graph.db.engine import Database
from graph.schema.paging import MAX_PAGE
from tests.client import Api
from tests.schema import seed
from tests.schema.lists import Listed, Page
from tests.schema.statements import counted


async def all_pages(listed: Listed, api: Api, size: int, *, backwards: bool) -> list[Page]:
    """Page through a list from one end to the other."""
    pages = [await listed.page(api, **{"last" if backwards else "first": size})]
    while pages[-1].has_previous if backwards else pages[-1].has_next:
        assert len(pages) < 20, listed.name
        on = (
            {"last": size, "before": pages[-1].cursors[0]}
            if backwards
            else {"first": size, "after": pages[-1].cursors[-1]}
        )
        pages.append(await listed.page(api, **on))
    return pages


async def test_forward_pages_form_the_whole_list_in_order(api: Api, lists: list[Listed]) -> None:
    for listed in lists:
        pages = await all_pages(listed, api, 3, backwards=False)
        items = listed.expected[listed.longest]
        assert (listed.name, [page.ids for page in pages]) == (
            listed.name,
            [items[place : place + 3] for place in range(0, len(items), 3)],
        )
        others = [(True, True)] * (len(pages) - 2)
        assert [(page.has_previous, page.has_next) for page in pages] == [(False, True), *others, (True, False)]


async def test_backward_pages_have_the_same_order(api: Api, lists: list[Listed]) -> None:
    for listed in lists:
        pages = await all_pages(listed, api, 3, backwards=True)
        items = listed.expected[listed.longest]
        assert (listed.name, [page.ids for page in pages]) == (
            listed.name,
            [items[max(0, end - 3) : end] for end in range(len(items), 0, -3)],
        )
        others = [(True, True)] * (len(pages) - 2)
        assert [(page.has_previous, page.has_next) for page in pages] == [(True, False), *others, (False, True)]


async def test_page_at_the_end_of_the_list_has_no_next_page(api: Api, plain: list[Listed]) -> None:
    for listed in plain:
        items = listed.expected[listed.longest]
        for size in (len(items), len(items) + 1):
            whole = [await listed.page(api, first=size), await listed.page(api, last=size)]
            assert [(page.ids, page.has_previous, page.has_next) for page in whole] == [(items, False, False)] * 2


async def test_page_between_two_cursors_has_previous_and_next_pages(api: Api, plain: list[Listed]) -> None:
    for listed in plain:
        whole = await listed.page(api)
        between = {"after": whole.cursors[1], "before": whole.cursors[5]}
        for given, found in (
            ({}, whole.ids[2:5]),
            ({"first": 2}, whole.ids[2:4]),
            ({"first": 9}, whole.ids[2:5]),
            ({"last": 2}, whole.ids[3:5]),
            ({"last": 9}, whole.ids[2:5]),
        ):
            page = await listed.page(api, **between, **given)
            assert (listed.name, given, page.ids) == (listed.name, given, found)
            assert (page.has_previous, page.has_next) == (True, True)


async def test_page_beyond_the_last_or_before_the_first_cursor_is_empty(api: Api, plain: list[Listed]) -> None:
    for listed in plain:
        whole = await listed.page(api)
        after = await listed.page(api, first=2, after=whole.cursors[-1])
        before = await listed.page(api, last=2, before=whole.cursors[0])
        crossed = await listed.page(api, after=whole.cursors[4], before=whole.cursors[2])
        assert (listed.name, after) == (listed.name, Page([], [], has_next=False, has_previous=True))
        assert before == Page([], [], has_next=True, has_previous=False)
        assert crossed.ids == []


async def test_page_of_several_parents_has_the_first_items_of_each(api: Api, plain: list[Listed]) -> None:
    for listed in plain:
        if (parents := tuple(listed.expected)) == ("",):
            continue
        for side, size, part in (
            ("first", 2, slice(None, 2)),
            ("first", 3, slice(None, 3)),
            ("last", 2, slice(-2, None)),
        ):
            pages = await listed.pages(api, *parents, **{side: size})
            expected = [items[part] for items in listed.expected.values()]
            assert (listed.name, side, [page.ids for page in pages]) == (listed.name, side, expected)
            longer = [len(items) > size for items in listed.expected.values()]
            assert [page.has_next for page in pages] == (longer if side == "first" else [False] * len(parents))
            assert [page.has_previous for page in pages] == (longer if side == "last" else [False] * len(parents))


async def test_insertions_and_deletions_between_pages_move_no_item(api: Api, database: Database) -> None:
    async with database.writes.begin() as session:
        account = seed.account("north")
        await seed.put(session, account)
        labs = [seed.lab(account, f"lab {number}") for number in range(6)]
        await seed.put(session, *labs)
    listed = Listed("LabAccount.labs", {seed.id_of(account): [seed.id_of(lab) for lab in reversed(labs)]})
    first = await listed.page(api, first=3)
    async with database.writes.begin() as session:
        await seed.put(session, seed.lab(account, "newer"))
        # The lab of the cursor in use, and one on the next page.
        for gone in (labs[3], labs[1]):
            await session.delete(await session.get_one(models.Lab, gone.id))
    second = await listed.page(api, first=3, after=first.cursors[-1])
    assert first.ids == [seed.id_of(labs[5]), seed.id_of(labs[4]), seed.id_of(labs[3])]
    assert second.ids == [seed.id_of(labs[2]), seed.id_of(labs[0])]
    assert second.has_next is False


async def test_names_inserted_between_pages_appear_in_their_order(api: Api, database: Database) -> None:
    async with database.writes.begin() as session:
        await seed.put(session, *map(seed.gallery, ("b", "d", "f")))
    listed = Listed("Query.galleries", {"": []})
    document = "edges { cursor node { name } }"
    [first] = await listed.select(api, document, "", first=2)
    async with database.writes.begin() as session:
        await seed.put(session, *map(seed.gallery, ("a", "c", "e")))
    [second] = await listed.select(api, document, "", first=2, after=first["edges"][-1]["cursor"])
    assert [edge["node"]["name"] for edge in first["edges"]] == ["b", "d"]
    assert [edge["node"]["name"] for edge in second["edges"]] == ["e", "f"]


async def test_first_and_last_must_be_1_to_100(api: Api, plain: list[Listed]) -> None:
    for listed in plain:
        for side in ("first", "last"):
            assert len((await listed.page(api, **{side: MAX_PAGE})).ids) == len(listed.expected[listed.longest])
            for size in (0, MAX_PAGE + 1, -1):
                refused = await listed.refusal(api, **{side: size})
                assert (listed.name, *refused) == (listed.name, "BAD_USER_INPUT", f"{side} must be from 1 to 100.")


async def test_first_and_last_together_are_refused(api: Api, plain: list[Listed]) -> None:
    for listed in plain:
        refused = await listed.refusal(api, first=1, last=1)
        assert (listed.name, *refused) == (listed.name, "BAD_USER_INPUT", "Give first or last, not both.")


async def test_default_page_size_is_fifty(api: Api, database: Database) -> None:
    async with database.writes.begin() as session:
        await seed.put(session, *(seed.gallery(f"g{number:03}") for number in range(102)))
    listed = Listed("Query.galleries", {"": []})
    assert [len((await listed.page(api, "", **given)).ids) for given in ({}, {"first": None}, {"last": 100})] == [
        50,
        50,
        100,
    ]


# The lists with equal orders, as the field of one of them, and their default orders. All lists of one field have equal
# orders, but not those of the marketplace's images.
EQUAL = {"accessTokens": "tokens", "derivedVersions": "versions"}
DEFAULT = {
    "activity": ("SEQUENCE", "DESC"),
    "definitions": ("NAME", "ASC"),
    "versions": ("NAME", "DESC"),
    "labs": ("CREATED_AT", "DESC"),
    "roleAssignments": ("GRANTED_AT", "ASC"),
    "invitations": ("CREATED_AT", "DESC"),
    "productionHistory": ("OCCURRED_AT", "DESC"),
    "accessTokens": ("CREATED_AT", "DESC"),
    "tokens": ("CREATED_AT", "DESC"),
    "sessions": ("CREATED_AT", "DESC"),
    "marketplaceImages": ("IDENTIFIER", "ASC"),
}


def order_of(listed: Listed) -> str:
    """Return a text that is equal for lists with equal orders."""
    kind, field = listed.field.split(".")
    usual = "{{ field: {}, direction: {} }}".format(*DEFAULT[field]) if field in DEFAULT else ""
    of = listed.field if field == "marketplaceImages" else EQUAL.get(field, field)
    return f"{of} {listed.order or usual or kind}"


async def test_cursor_of_another_order_or_list_is_refused(api: Api, lists: list[Listed]) -> None:
    cursors = [(await listed.page(api, first=1)).cursors[0] for listed in lists]
    orders = [order_of(listed) for listed in lists]
    refusals = 0
    for place, listed in enumerate(lists):
        # The neighbours: for a list with several orders they have its other orders.
        for argument, other in (("after", place - 1), ("before", (place + 1) % len(lists))):
            if orders[other] == orders[place]:
                continue
            refused = await listed.refusal(api, **{argument: cursors[other]})
            expected = ("BAD_CURSOR", f"{argument} is not a cursor of this list in this order.")
            assert (listed.name, lists[other].name, *refused) == (listed.name, lists[other].name, *expected)
            refusals += 1
    assert refusals > len(lists)


def encoded(content: object) -> str:
    return base64.urlsafe_b64encode(orjson.dumps(content)).decode()


def altered_cursors(cursor: str) -> Iterator[str]:
    """Yield cursors altered without knowledge of their content, and then with it."""
    yield from ("", "zzz", "=", "é", "\0", "A" * 5000, cursor[:-5], cursor[1:], cursor + cursor, f"{cursor}!")
    name, *values = orjson.loads(base64.urlsafe_b64decode(cursor))
    yield from map(encoded, ([], {}, {"0": name}, name, None, 7, [name], [name, *values, 1], [name, *values[:-1]]))
    yield from map(encoded, ([[name], *values], ["arrayconnection", -5], [name.upper(), *values]))


def retyped_cursors(cursor: str) -> Iterator[str]:
    """Replace each value of the cursor by each of these: of other types, and out of every range."""
    texts = ("", "\0", "x\0", "zzz", "2026-01-01T00:00:00", "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00")
    numbers = (-1, 2**31, -(2**31) - 1, 2**63 - 1, 2**63, 2**64 - 1, 1.5)
    name, *values = orjson.loads(base64.urlsafe_b64decode(cursor))
    for place in range(len(values)):
        others: tuple[object, ...] = (None, True, [], {})
        for value in (*texts, *numbers, *others):
            yield encoded([name, *values[:place], value, *values[place + 1 :]])


TAMPERED = (
    ("Query.galleries ", altered_cursors),
    ("Query.galleries ", retyped_cursors),
    ("LabAccount.images ", retyped_cursors),
    ("LabAccount.labs ", retyped_cursors),
    ("ImageDefinition.versions ", retyped_cursors),
    ("Gallery.definitions { field: CREATED_AT, direction: DESC }", retyped_cursors),
)


async def test_altered_cursor_is_a_position_or_refused_but_never_an_internal_error(
    api: Api, lists: list[Listed]
) -> None:
    by_name = {listed.name: listed for listed in lists}
    outcomes: Counter[str] = Counter()
    for name, make in TAMPERED:
        listed = by_name[name]
        [cursor] = (await listed.page(api, first=1)).cursors
        document = listed.document("pageInfo { hasNextPage }")
        parents = {} if listed.longest == "" else {"ids": [listed.longest]}
        for forgery in make(cursor):
            body = await api.send(document, after=forgery, **parents)
            codes = [error["extensions"]["code"] for error in body.get("errors", [])]
            assert codes in ([], ["BAD_CURSOR"]), (name, forgery)
            outcomes.update(codes or ["position"])
    assert outcomes.keys() == {"BAD_CURSOR", "position"}


async def test_total_count_is_of_the_whole_list(api: Api, plain: list[Listed]) -> None:
    for listed in plain:
        found = await listed.select(api, "totalCount nodes { __typename }", *listed.expected, first=1)
        totals = [len(items) for items in listed.expected.values()]
        assert (listed.name, [one["totalCount"] for one in found]) == (listed.name, totals)


async def test_total_count_is_one_statement_and_only_if_selected(api: Api, plain: list[Listed]) -> None:
    for listed in plain:
        without = listed.document("nodes { __typename }")
        counting = listed.document("totalCount nodes { __typename }")
        given = {} if listed.longest == "" else {"ids": list(listed.expected)}
        with counted() as before:
            await api.run(without, **given)
        with counted() as after:
            await api.run(counting, **given)
        assert (listed.name, len(after)) == (listed.name, len(before) + 1)
