"""The schema as a whole: the export is current, and every element has a description."""

from pathlib import Path

from graphql import build_schema

from graph.schema.schema import schema, sdl
from tests.contract.check import elements

EXPORTED = Path(__file__).parent.parent.parent / "schema.graphql"


def test_exported_schema_is_current() -> None:
    assert EXPORTED.read_text() == sdl(), "run: lab-gallery schema > schema.graphql"


def test_every_element_has_a_sentence_as_its_description() -> None:
    described = dict(elements(build_schema(schema.as_str())))
    odd = [name for name, text in described.items() if not text or not text.endswith((".", "`")) or text[0].islower()]
    assert odd == []
