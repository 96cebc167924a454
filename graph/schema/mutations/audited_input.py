"""The input of a mutation as the audit log records it: without secrets, with the API's names, and bounded."""

from collections.abc import Mapping
from dataclasses import is_dataclass
from datetime import datetime
from enum import Enum
from functools import cache
from typing import Any

import orjson
import strawberry
from strawberry.utils.str_converters import to_camel_case

from graph.domain.audit.entries import Action
from graph.schema import ids

# The key of a field's metadata that declares it as a secret.
SECRET = "secret"  # noqa: S105  (a name)
MAX_CHARACTERS = 200
MAX_ITEMS = 50
MAX_BYTES = 4_096


def action_of(name: str, given: Any, *, deletes: bool) -> Action:
    """Return the action of a mutation. Its object is the first that the input names."""
    content = _plain(given)
    if len(orjson.dumps(content)) > MAX_BYTES:
        content = {key: value for key, value in content.items() if not isinstance(value, (list, dict))}
        content = content if len(orjson.dumps(content)) <= MAX_BYTES else {}
    found = _first_object(content)
    return Action(name, content, found, deletes=deletes)


def _plain(value: Any) -> Any:
    if isinstance(value, Enum):
        return value.value
    if is_dataclass(value):
        return {
            name: _plain(found)
            for attribute, name in _recorded(type(value))
            if (found := getattr(value, attribute)) is not None and found is not strawberry.UNSET
        }
    if isinstance(value, list):
        return [_plain(one) for one in value[:MAX_ITEMS]]  # pyright: ignore[reportUnknownVariableType]
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, bool | int | float):
        return value
    text = str(value).replace("\0", "\N{REPLACEMENT CHARACTER}").encode(errors="replace").decode()
    return text if len(text) <= MAX_CHARACTERS else f"{text[: MAX_CHARACTERS - 1]}…"


@cache
def _recorded(kind: type) -> list[tuple[str, str]]:
    """Return the attributes of an input type that are no secrets, with their names in the API."""
    definition: Any = getattr(kind, "__strawberry_definition__")  # noqa: B009  (set by strawberry)
    return [
        (field.python_name, field.graphql_name or to_camel_case(field.python_name))
        for field in definition.fields
        if not field.metadata.get(SECRET)
    ]


def _first_object(content: Mapping[str, Any]) -> tuple[str, int] | None:
    for name, value in content.items():
        if not name.endswith("Id") or not isinstance(value, str):
            continue
        found = ids.decode(value)
        number = ids.number(found[1]) if found else None
        if found is not None and number is not None:
            return found[0][:40], number
    return None
