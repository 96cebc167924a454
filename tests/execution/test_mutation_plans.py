"""Mutations by plans: each runs once, also if its payload has an error, and its answers equal those of graphql-core."""

import logging
from typing import Any

import pytest
from sqlalchemy import select
from starlette.applications import Starlette
from strawberry.schema.schema import StrawberryGraphQLCoreExecutionContext

from graph.db import models
from graph.db.engine import Database
from graph.domain.galleries import galleries
from graph.metrics import REGISTRY
from graph.schema import ids
from graph.schema.execution.executor import PlannedExecutor
from graph.settings import Settings
from tests.authorization.two_accounts import TwoAccounts
from tests.client import Api, token_for
from tests.execution.test_plans import Faults, PlanFixture
from tests.schema import seed

GALLERY = ids.encode("Gallery", 1)
DESCRIBE = "updateGallery(input: {galleryId: $id, description: $text})"
ERRORS = "userErrors { code path message params { name value } }"
HEAD = "mutation($id: ID!, $text: String)"
FIRST_ERROR = "first must be from 1 to 100."
# Each with the values of its variables; the answers do not depend on the number of the run.
MUTATIONS: list[tuple[str, dict[str, Any]]] = [
    (f"{HEAD} {{ {DESCRIBE} {{ gallery {{ id description tags {{ name }} }} {ERRORS} }} }}", {"text": "For all."}),
    (f"{HEAD} {{ {DESCRIBE} {{ gallery {{ id }} {ERRORS} }} }}", {"text": "x" * 4_097}),
    (f"{HEAD} {{ {DESCRIBE} {{ gallery {{ id }} {ERRORS} }} }}", {"id": "nonsense"}),
    (f"{HEAD} {{ __typename one: {DESCRIBE} {{ __typename gallery {{ homeAccount {{ name }} }} }} }}", {}),
    (f"{HEAD} {{ {DESCRIBE} {{ gallery {{ definitions(first: 2) {{ totalCount nodes {{ name }} }} }} }} }}", {}),
    (f"{HEAD} {{ {DESCRIBE} {{ gallery {{ definitions(first: 0) {{ totalCount }} }} }} }}", {}),
    (
        f"{HEAD} {{ one: {DESCRIBE} {{ gallery {{ id }} }} two: {DESCRIBE} {{ gallery {{ definitions(first: 0)"
        f" {{ totalCount }} }} }} three: {DESCRIBE} {{ gallery {{ description }} }} }}",
        {"text": "Three times."},
    ),
    (
        "mutation($input: UpdateGalleryInput!) { updateGallery(input: $input) { gallery { tags { name value } }"
        f" {ERRORS} }} }}",
        {"input": {"galleryId": GALLERY, "tags": [{"name": "term", "value": "2"}], "description": None}},
    ),
    (
        "mutation($input: UpdateGalleryInput!) { updateGallery(input: $input) { gallery { tags { name } } } }",
        {"input": {"galleryId": GALLERY, "tags": None}},
    ),
]


@pytest.fixture
async def world(app: Starlette, database: Database, settings: Settings) -> PlanFixture:
    await TwoAccounts.put(database, settings)
    found = await app.state.services.authenticate([token := await token_for(database, "ADMIN")])
    return PlanFixture(app, {"ADMIN": found[token]}, Faults())


@pytest.mark.parametrize(("mutation", "given"), MUTATIONS)
async def test_mutations_by_plan_answer_as_graphql_core_does(
    world: PlanFixture, mutation: str, given: dict[str, Any]
) -> None:
    variables = given if "input" in given else {"id": GALLERY, **given}
    expected = await world.answer(StrawberryGraphQLCoreExecutionContext, "ADMIN", mutation, variables)
    for _ in range(2):
        assert await world.answer(PlannedExecutor, "ADMIN", mutation, variables) == expected


async def written(database: Database) -> list[str | None]:
    """Return the descriptions that the audit log has, in their order."""
    async with database.reads() as session:
        entries = await session.scalars(select(models.AuditEntry).order_by(models.AuditEntry.id))
        return [entry.input["description"] for entry in entries if entry.action == "updateGallery"]


@pytest.fixture
async def gallery(database: Database) -> str:
    async with database.writes.begin() as session:
        gallery = seed.gallery("North")
        await seed.put(session, gallery)
    return ids.encode("Gallery", gallery.id)


def without_plan() -> float:
    reasons = ("not_compiled", "introspection", "error", "value", "failure")
    name = "lab_gallery_queries_without_plan_total"
    return sum(REGISTRY.get_sample_value(name, {"reason": reason}) or 0.0 for reason in reasons)


async def test_mutation_runs_by_its_plan_once(api: Api, database: Database, gallery: str) -> None:
    before = without_plan()
    for text in ("first", "second"):
        mutation = f"{HEAD} {{ {DESCRIBE} {{ gallery {{ description definitions(first: 1) {{ totalCount }} }} }} }}"
        data = await api.run(mutation, id=gallery, text=text)
        assert data == {"updateGallery": {"gallery": {"description": text, "definitions": {"totalCount": 0}}}}
    assert await written(database) == ["first", "second"]
    assert without_plan() == before


async def test_mutation_with_an_error_in_its_payload_runs_once(api: Api, database: Database, gallery: str) -> None:
    below = "gallery { description definitions(first: 0) { totalCount } }"
    mutation = f"{HEAD} {{ one: {DESCRIBE} {{ {below} }} two: {DESCRIBE} {{ gallery {{ description }} }} }}"
    for text in ("first", "second"):
        body = await api.send(mutation, id=gallery, text=text)
        assert body["data"] == {"one": {"gallery": None}, "two": {"gallery": {"description": text}}}
        [error] = body["errors"]
        assert (error["message"], error["path"]) == (FIRST_ERROR, ["one", "gallery", "definitions"])
        assert error["locations"] == [{"line": 1, "column": mutation.index("definitions") + 1}]
    assert await written(database) == ["first", "first", "second", "second"]


async def test_failed_mutation_ends_the_operation_and_is_not_repeated(
    api: Api, database: Database, gallery: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.CRITICAL)
    called: list[object] = []
    update = galleries.update

    async def fail_for_bad_text(*arguments: Any, **given: Any) -> models.Gallery:
        called.append(given["description"])
        if given["description"] == "bad":
            raise RuntimeError("hunter2")
        return await update(*arguments, **given)

    monkeypatch.setattr(galleries, "update", fail_for_bad_text)
    mutation = (
        "mutation($id: ID!, $text: String, $bad: String) { one: updateGallery(input: {galleryId: $id, description: $text})"
        " { gallery { id } } two: updateGallery(input: {galleryId: $id, description: $bad}) { gallery { id } }"
        " three: updateGallery(input: {galleryId: $id, description: $text}) { gallery { id } } }"
    )
    for _ in range(2):
        called.clear()
        body = await api.send(mutation, id=gallery, text="good", bad="bad")
        assert body["data"] is None
        assert [(error["path"], error["extensions"]["code"]) for error in body["errors"]] == [(["two"], "INTERNAL")]
        assert called == ["good", "bad"]
    assert await written(database) == ["good", "good"]
