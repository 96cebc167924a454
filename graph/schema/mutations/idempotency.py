"""Idempotency keys of mutations, with the hash of the canonical input."""

import hashlib
from dataclasses import fields, is_dataclass
from typing import Any

import orjson
import strawberry

from graph.domain.values.idempotency import IdempotencyKey
from graph.schema.context import Info


def idempotency_of(info: Info, given: Any) -> IdempotencyKey | None:
    """Return the key of an input with its hash; None without a key."""
    if given.idempotency_key is None:
        return None
    content = orjson.dumps([info.field_name, _canonical(given)], option=orjson.OPT_SORT_KEYS)
    return IdempotencyKey(given.idempotency_key, hashlib.sha256(content).hexdigest())


def _canonical(value: Any) -> Any:
    """Return an input as values of JSON; an omitted field is equal to one that is null."""
    if is_dataclass(value):
        given = {field.name: getattr(value, field.name) for field in fields(value)}
        return {name: _canonical(one) for name, one in given.items() if one is not None and one is not strawberry.UNSET}
    return [_canonical(one) for one in value] if isinstance(value, list) else value  # pyright: ignore[reportUnknownVariableType]
