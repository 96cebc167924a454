"""The charged cost of every field of the schema, with each of its arguments, matches the rows that it reads.

Rows are counted where the driver fetches them: a row of text that the database wrote counts each object in the text. Work
within the database, such as an aggregate's, is counted in instructions of SQLite's virtual machine.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from graphql import GraphQLObjectType
from sqlalchemy import event, select
from sqlalchemy.pool import Pool

from graph.db.engine import Database
from graph.schema import ids
from graph.schema.query import NODES
from tests.authorization.walk import NOT_WALKED, argument_lists, below
from tests.client import Api
from tests.schema import full_gallery
from tests.schema.lists import SDL, named

FACTOR = 4
# Parents of each field, the length of a full page of the walk, and instructions that reading a row takes at most.
PARENTS, PAGE, INSTRUCTIONS, STEP = 20, 50, 150, 100


@dataclass
class Work:
    """Rows and instructions of all statements."""

    rows: int = 0
    instructions: int = 0

    def fetched(self, _cursor: object, row: Any) -> Any:
        self.rows += max(1, sum(value.count("{") for value in row if isinstance(value, str)))
        return row

    def stepped(self) -> None:
        self.instructions += STEP


@pytest.fixture
def work() -> Iterator[Work]:
    """The work of all connections that the test opens."""
    done = Work()

    def prepare(connection: Any, _record: object) -> None:
        async def count(driver: Any) -> None:
            await driver.set_progress_handler(done.stepped, STEP)
            driver.row_factory = done.fetched

        connection.run_async(count)

    event.listen(Pool, "connect", prepare)
    yield done
    event.remove(Pool, "connect", prepare)


def selections(kind: GraphQLObjectType) -> Iterator[str]:
    """Yield each field of a type with each of its arguments; the nodes of a connection and its total count separately."""
    for name, found in kind.fields.items():
        path = f"{kind.name}.{name}"
        if path in NOT_WALKED:
            continue
        for arguments in argument_lists(path, found):
            if named(found).name.endswith("Connection"):
                yield f"{name}{arguments} {{ nodes {{ __typename }} }}"
                yield f"{name}{arguments} {{ totalCount }}"
            else:
                yield f"{name}{arguments}{below(found, set())}"


@dataclass
class Measured:
    """Cost and work of one operation."""

    cost: int
    rows: int
    instructions: int
    nodes: int = 0

    def beside(self, parents: "Measured") -> "Measured":
        """Return the share of the field, without that of its parents."""
        cost, rows = self.cost - parents.cost, self.rows - parents.rows
        return Measured(cost, rows, self.instructions - parents.instructions, self.nodes)

    def violations(self, parents: int) -> Iterator[str]:
        if self.rows > FACTOR * self.cost:
            yield f"reads {self.rows} rows at the cost {self.cost}"
        if self.instructions > FACTOR * INSTRUCTIONS * self.cost:
            yield f"takes {self.instructions} instructions at the cost {self.cost}"
        if self.nodes == PAGE * parents and self.cost > FACTOR * self.rows:
            yield f"costs {self.cost} for {self.rows} rows"


@dataclass
class Meter:
    """Measures operations."""

    api: Api
    work: Work

    async def measure(self, document: str, ids: list[str]) -> Measured:
        rows, instructions = self.work.rows, self.work.instructions
        answer = await self.api.send(document, **({"ids": ids} if ids else {}))
        assert "errors" not in answer, (document, answer["errors"])
        cost, nodes = answer["extensions"]["cost"]["requested"], str(answer["data"]).count("'__typename'")
        return Measured(cost, self.work.rows - rows, self.work.instructions - instructions, nodes - len(ids))


# The application's own tasks may read while a field is measured, but not each time.
ATTEMPTS = 3
# It searches all images of a gallery for the eligible ones: its cost beside the page is declared.
SEARCHES = ("LabAccount.images",)


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_charged_cost_matches_the_work_of_every_field(work: Work, api: Api, database: Database) -> None:
    async with database.writes.begin() as session:
        await full_gallery.fill(session)
    meter, found, count = Meter(api, work), list[str](), 0
    for kind in SDL.type_map.values():
        if not isinstance(kind, GraphQLObjectType) or not (kind.name in NODES or kind is SDL.query_type):
            continue
        keys: list[str] = []
        wrap, nothing = "{ %s }", Measured(0, 0, 0)
        if kind.name in NODES:
            async with database.reads() as session:
                rows = await session.scalars(select(NODES[kind.name][0].id).limit(PARENTS))
                keys = [ids.encode(kind.name, key) for key in rows]
            assert keys, f"add rows of {kind.name} to the full gallery"
            wrap = "query($ids: [ID!]!) { nodes(ids: $ids) { __typename ... on " + kind.name + " { %s } } }"
            nothing = await meter.measure("query($ids: [ID!]!) { nodes(ids: $ids) { __typename } }", keys)
        for document in selections(kind):
            too_dear: list[str] = []
            for _ in range(ATTEMPTS):
                measured = (await meter.measure(wrap % document, keys)).beside(nothing)
                too_dear = [*measured.violations(len(keys) or 1)]
                if not too_dear:
                    break
            count += 1
            if f"{kind.name}.{document.partition('(')[0]}" in SEARCHES:
                too_dear = [one for one in too_dear if not one.startswith("costs")]
            found += [f"{kind.name}.{document}: {one}" for one in too_dear]
    assert found == []
    assert count > 400
