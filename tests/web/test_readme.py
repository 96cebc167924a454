"""Examples in the documentation are valid, and within the default limits of a server."""

import json
import re
from pathlib import Path
from typing import TypeGuard

import pytest
from graphql import OperationDefinitionNode, parse

from graph.schema.schema import schema
from graph.settings import Limits
from graph.web.graphql.documents import DocumentCache

ROOT = Path(__file__).parent.parent.parent
CORE = schema._schema  # pyright: ignore[reportPrivateUsage]


def shown() -> list[str]:
    """Return every operation in the documentation: blocks of GraphQL, and bodies sent by curl."""
    found: list[str] = []
    for page in (ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))):
        text = page.read_text()
        found += re.findall(r"```graphql\n(.*?)```", text, re.DOTALL)
        found += [json.loads(body)["query"] for body in re.findall(r"-d '({.*?})'", text, re.DOTALL)]
    return found


def is_operation(node: object) -> TypeGuard[OperationDefinitionNode]:
    return isinstance(node, OperationDefinitionNode)


def test_documentation_shows_a_query_a_mutation_and_a_subscription() -> None:
    kinds = {node.operation.value for query in shown() for node in parse(query).definitions if is_operation(node)}
    assert kinds == {"query", "mutation", "subscription"}


@pytest.mark.parametrize("query", shown(), ids=lambda query: query.split("(")[0].strip()[:30])
def test_documented_operation_is_valid_and_within_the_limits(query: str) -> None:
    cache = DocumentCache()
    document = cache.validated(CORE, cache.parsed(query))
    assert document.errors == ()
    for node in document.ast.definitions:
        if is_operation(node):
            assert document.cost(CORE, node, {}) <= Limits().operation_cost
