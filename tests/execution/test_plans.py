# pyright: reportUnknownVariableType=false, reportUnknownMemberType=false, reportUnknownArgumentType=false
# pyright: reportPrivateUsage=false
# graphql-core does not annotate the inner types of its wrapping types.
"""Plans and graphql-core return equal answers for any query and principal, on both databases."""

import gc
import logging
import os
import secrets
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any

import orjson
import pytest
from graphql import ExecutionResult, execute, parse, validate
from hypothesis import HealthCheck, given, note, seed
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from starlette.applications import Starlette
from strawberry.schema.schema import StrawberryGraphQLCoreExecutionContext

from graph.db.engine import Database
from graph.domain.access.roles import Principal
from graph.schema import ids
from graph.schema.execution.executor import PlannedExecutor, log
from graph.settings import Settings
from tests.authorization.two_accounts import EVERYONE, TwoAccounts
from tests.client import token_for
from tests.execution.documents import CORE, Values, queries
from tests.long_forms import no_timeout

# More for one long run: LAB_GALLERY_EXAMPLES=10000.
EXAMPLES = int(os.environ.get("LAB_GALLERY_EXAMPLES", "30"))
pytestmark = no_timeout(is_long="LAB_GALLERY_EXAMPLES" in os.environ)
# Fresh examples in each run; a failure prints the seed that repeats it: LAB_GALLERY_SEED=…
SEED = int(os.environ.get("LAB_GALLERY_SEED") or secrets.randbits(32))
WHO = (*EVERYONE, "northerner")
# The same objects and names on every database: a document is drawn before the database is seeded.
KINDS = ("LabAccount", "Gallery", "GalleryAttachment", "ImageDefinition", "ImageVersion", "RegionReplica", "Lab",
         "Export", "RoleAssignment", "MarketplaceImage")  # fmt: skip
NAMES = ["north", "south", "north_gallery", "south_gallery", "north-image", "south-image", "1.0.0", "2.0.0",
         "francecentral", "France Central", "westus", "nowhere", ""]  # fmt: skip


VALUES = Values([ids.encode(kind, number) for kind in KINDS for number in (1, 2, 3)], NAMES)


class Faults(logging.Handler):
    """Records the queries that fell back from their plan."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


@dataclass
class PlanFixture:
    app: Starlette
    principals: dict[str, Principal]
    faults: Faults

    async def answer(self, executor: type[Any], who: str, query: str, variables: dict[str, Any]) -> Any:
        """Execute without authentication and limits, and return the answer as bytes, because its order matters too."""
        context = self.app.state.services.context_for(self.principals[who])
        found = execute(CORE, parsed(query), context_value=context, variable_values=variables, executor_class=executor)
        result = found if isinstance(found, ExecutionResult) else await found
        errors = sorted((error.path or [], error.message, error.locations or []) for error in result.errors or ())
        return orjson.dumps(result.data), [str(error) for error in errors]


_PARSED: dict[str, Any] = {}


def parsed(query: str) -> Any:
    """Parse and validate once: plans are cached by the parsed operation."""
    if query not in _PARSED:
        document = parse(query)
        assert validate(CORE, document) == []
        _PARSED[query] = document
    return _PARSED[query]


@pytest.fixture
async def world(app: Starlette, database: Database, settings: Settings) -> AsyncIterator[PlanFixture]:
    await TwoAccounts.put(database, settings)
    services = app.state.services
    tokens = {who: await token_for(database, who) for who in WHO}
    found = await services.authenticate(list(tokens.values()))
    faults = Faults()
    log.addHandler(faults)
    log.setLevel(logging.DEBUG)
    yield PlanFixture(app, {who: found[token] for who, token in tokens.items()}, faults)
    log.setLevel(logging.NOTSET)
    log.removeHandler(faults)


def test_plans_are_released_with_their_documents() -> None:
    document = parse("{ geographies { name } }")
    executor: Any = PlannedExecutor.build(CORE, document)
    executor.execute_operation().close()
    key = id(executor.operation)
    assert key in PlannedExecutor.plans
    del executor, document
    gc.collect()
    assert key not in PlannedExecutor.plans


# After an error at the root, graphql-core cancels the other fields, and drops coroutines that it has not begun to await.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@seed(SEED)
@hypothesis_settings(
    max_examples=EXAMPLES,
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(asked=queries(VALUES), who=st.sampled_from(WHO))
async def test_plan_answers_equal_those_of_graphql_core(
    world: PlanFixture, asked: tuple[str, dict[str, Any]], who: str
) -> None:
    note(f"LAB_GALLERY_SEED={SEED} repeats these examples.")
    query, variables = asked
    world.faults.records.clear()
    expected = await world.answer(StrawberryGraphQLCoreExecutionContext, who, query, variables)
    assert await world.answer(PlannedExecutor, who, query, variables) == expected
    if not expected[1]:
        assert [record.getMessage() for record in world.faults.records] == []
