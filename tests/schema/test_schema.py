"""The schema as a whole: what is exported, and that it is all there and all described."""

from pathlib import Path

from graphql import build_schema

from graph.schema.schema import schema, sdl
from tests.contract.check import elements

EXPORTED = Path(__file__).parent.parent.parent / "schema.graphql"


def test_the_exported_schema_is_the_schema() -> None:
    assert EXPORTED.read_text() == sdl(), "run: lab-gallery schema > schema.graphql"


def test_every_element_is_described_in_a_sentence() -> None:
    described = dict(elements(build_schema(schema.as_str())))
    odd = [name for name, text in described.items() if not text or not text.endswith((".", "`")) or text[0].islower()]
    assert odd == []
