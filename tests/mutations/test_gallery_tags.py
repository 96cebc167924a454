"""Tags of galleries through the API."""

from typing import Any

import pytest

from tests.documents import ERRORS, pk
from tests.mutations.account_fixture import AccountFixture

pytestmark = pytest.mark.asyncio(loop_scope="package")

TAGS = "tags { name value }"
CREATE = (
    f"mutation ($input: CreateGalleryInput!) {{ createGallery(input: $input) {{ gallery {{ id {TAGS} }} {ERRORS} }} }}"
)
UPDATE = (
    f"mutation ($input: UpdateGalleryInput!) {{ updateGallery(input: $input) {{ gallery {{ {TAGS} }} {ERRORS} }} }}"
)


def tag(name: str, value: str = "") -> dict[str, Any]:
    return {"name": name, "value": value}


@pytest.mark.rule("E-30", "E-33")
async def test_tags_are_sorted_by_name_and_replaced_as_a_whole(school: AccountFixture) -> None:
    given = {"name": f"tags_{pk(school.account)}", "regionName": "eastus", "tags": [tag("b"), tag("a", "1")]}
    made = (await school.api.change(CREATE, input=given))["gallery"]
    assert made["tags"] == [tag("a", "1"), tag("b")]
    cases: list[tuple[dict[str, object], list[dict[str, Any]]]] = [
        ({}, [tag("a", "1"), tag("b")]),
        ({"tags": [tag("c", "é")]}, [tag("c", "é")]),
        ({"tags": None}, []),
    ]
    for change, left in cases:
        seen = (await school.api.change(UPDATE, input={"galleryId": made["id"], **change}))["gallery"]
        assert seen["tags"] == left


@pytest.mark.parametrize(
    ("tags", "path"),
    [
        ([tag("")], ["0", "name"]),
        ([tag("n" * 513)], ["0", "name"]),
        ([tag("a", "v" * 257)], ["0", "value"]),
        ([tag("a"), tag("a", "1")], ["1", "name"]),
        ([tag("a", "\n")], ["0", "value"]),
    ],
)
async def test_invalid_tags_are_refused(school: AccountFixture, tags: list[dict[str, Any]], path: list[str]) -> None:
    given = {"name": f"wrong_{pk(school.account)}", "regionName": "eastus", "tags": tags}
    assert await school.refused(CREATE, input=given) == ("RANGE_INVALID", ["tags", *path])
    assert await school.refused(UPDATE, input={"galleryId": school.gallery, "tags": tags}) == (
        "RANGE_INVALID",
        ["tags", *path],
    )
