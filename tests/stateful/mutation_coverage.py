"""All mutations and their input fields, and those that random histories never use, with the reason."""

import ast
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from graphql import GraphQLInputObjectType, GraphQLList, GraphQLNonNull

from tests.schema.lists import SDL

# A mutation, or an input field, that no step uses.
NEVER_USED = {
    "createImageDefinition.hyperVGeneration": "labs accept both: mutations/test_create_lab_images.py",
    "detachGallery.afterExports": "a worker ends the attachment: mutations/test_detach_gallery.py",
    "createLab.password": "it needs virtual machines: machines/test_live_exports.py",
    "createImageDefinition.architecture": "labs want x64: mutations/test_create_lab_images.py",
}
# Mutations on principals and on accounts as a whole, with tests of their own: mutations/test_people.py and others.
OF_PRINCIPALS = {
    "createToken", "revokeToken", "revokeSession", "approveDevice", "denyDevice", "deleteLabAccount",
    "removePrincipal",
    "inviteToGallery", "acceptInvitation", "revokeInvitation",
}  # fmt: skip


REFUSED = " refused"


def refusal(mutation: str) -> str:
    """Return the name of a refused mutation."""
    return mutation + REFUSED


def mutation_inputs() -> set[str]:
    """Return the name of every mutation, successful and refused, and of every field of its input at any depth."""
    assert SDL.mutation_type is not None
    names = {name: field for name, field in SDL.mutation_type.fields.items() if name not in OF_PRINCIPALS}
    found = {path for name, field in names.items() for path in _fields(name, field.args["input"].type)}
    return found | {*names} | {refusal(name) for name in names}


def _fields(at: str, kind: Any) -> Iterator[str]:
    while isinstance(kind, GraphQLNonNull | GraphQLList):
        kind = kind.of_type  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]
    if isinstance(kind, GraphQLInputObjectType):
        for name, field in kind.fields.items():
            yield f"{at}.{name}"
            yield from _fields(f"{at}.{name}", field.type)


def words_in_steps() -> set[str]:
    """Return every word in quotes or as a keyword in the sources of the steps: the arguments that a step can use."""
    sources = [path for path in Path(__file__).parent.glob("*.py") if path != Path(__file__)]
    nodes = [node for path in sources for node in ast.walk(ast.parse(path.read_text()))]
    words = {node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)}
    return words | {node.arg for node in nodes if isinstance(node, ast.keyword) and node.arg}


def fields_given(at: str, value: Any) -> Iterator[str]:
    """Yield the name of every field that an input sets."""
    if isinstance(value, list):
        for one in value:  # pyright: ignore[reportUnknownVariableType]
            yield from fields_given(at, one)
    elif isinstance(value, Mapping):
        for name, below in value.items():  # pyright: ignore[reportUnknownVariableType]
            if below is not None:
                yield f"{at}.{name}"
                yield from fields_given(f"{at}.{name}", below)
