"""Filters of lists apply to their pages and their total counts."""

import pytest

from tests.client import Api
from tests.schema.lists import Listed


@pytest.mark.rule("O-142", "K-10")
async def test_filter_applies_to_the_pages_and_the_total_count(api: Api, lists: list[Listed]) -> None:
    [listed] = [one for one in lists if one.name == "Gallery.definitions "]
    document = """
    query ($id: ID!, $filter: ImageDefinitionFilter, $first: Int) {
      node(id: $id) { ... on Gallery { definitions(first: $first, filter: $filter) {
        totalCount nodes { name } pageInfo { hasNextPage }
      } } }
    }
    """
    for given, total, names in (
        ({"nameContains": "B"}, 3, ["ab", "Algebra"]),
        ({"nameContains": "_"}, 1, ["z_1"]),
        ({"nameContains": "%"}, 0, []),
        ({"nameContains": "\0"}, 0, []),
        ({"osType": "WINDOWS"}, 0, []),
        ({"osState": "SPECIALIZED", "nameContains": "Z"}, 2, ["z.9", "z_1"]),
        ({"nameContains": None, "osType": None}, 7, ["a-c", "ab"]),
        ({}, 7, ["a-c", "ab"]),
    ):
        found = (await api.run(document, id=listed.longest, filter=given, first=2))["node"]["definitions"]
        assert (given, found) == (
            given,
            {
                "totalCount": total,
                "nodes": [{"name": name} for name in names],
                "pageInfo": {"hasNextPage": total > 2},
            },
        )


async def test_deleted_versions_are_listed_and_counted_only_on_request(api: Api, lists: list[Listed]) -> None:
    [listed] = [one for one in lists if one.name == "ImageDefinition.versions "]
    document = """
    query ($ids: [ID!]!, $filter: ImageVersionFilter) {
      nodes(ids: $ids) { ... on ImageDefinition { versions(first: 2, filter: $filter) { totalCount nodes { name } } } }
    }
    """
    for given, totals, names in (
        ({"includeDeleted": True}, [8, 1, 4], ["3.0.0", "3.0.0", "3.0.0"]),
        ({"includeDeleted": False}, [7, 0, 3], ["10.0.0", None, "1.0.10"]),
        ({"regionName": "nowhere"}, [0, 0, 0], [None] * 3),
        ({"regionName": "\0"}, [0, 0, 0], [None] * 3),
        ({"provisioningState": "SUCCEEDED"}, [7, 0, 3], ["10.0.0", None, "1.0.10"]),
        ({"provisioningState": "FAILED"}, [0, 0, 0], [None] * 3),
    ):
        found = [
            node["versions"] for node in (await api.run(document, ids=list(listed.expected), filter=given))["nodes"]
        ]
        assert (given, [one["totalCount"] for one in found]) == (given, totals)
        # 10.0.0 is higher than 3.0.0, which is deleted.
        shown = [one["nodes"][-1 if one["totalCount"] == 8 else 0]["name"] if one["nodes"] else None for one in found]
        assert shown == names
