"""Notices: statements about an object, such as why it waits: a code, parameters and an English text."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Self

from sqlalchemy import Dialect, String, TypeDecorator
from typing_extensions import override

MAX_PARAMETER = 1000


class NoticeCode(StrEnum):
    """Code of a notice. Clients match on them: values are added, never renamed or reused."""

    WAITS_FOR_STORE = "WAITS_FOR_STORE"
    WAITS_FOR_SPACE = "WAITS_FOR_SPACE"
    STORE_UNUSABLE = "STORE_UNUSABLE"
    LAB_FAILED = "LAB_FAILED"
    NOT_STARTED = "NOT_STARTED"
    NOT_STOPPED = "NOT_STOPPED"
    NOT_FLATTENED = "NOT_FLATTENED"
    DISK_UNUSABLE = "DISK_UNUSABLE"
    DISK_MISSING = "DISK_MISSING"
    BASE_DAMAGED = "BASE_DAMAGED"
    BASE_RESTORED = "BASE_RESTORED"
    MACHINE_PAUSED = "MACHINE_PAUSED"
    CHUNKS_REPAIRED = "CHUNKS_REPAIRED"
    MANIFEST_RESTORED = "MANIFEST_RESTORED"
    REPLICA_RESTORED = "REPLICA_RESTORED"
    OTHER = "OTHER"


_MANIFEST = "The manifest was missing or damaged, and was restored from another region."
_CHUNKS = "Chunks that were damaged and repaired from another region: {chunks} ({detail})."
TEMPLATES = {
    NoticeCode.WAITS_FOR_STORE: "Waiting for region {region}: {detail}.",
    NoticeCode.WAITS_FOR_SPACE: "Waiting for free space in the file system of the database.",
    NoticeCode.STORE_UNUSABLE: "Region {region}: {detail}",
    NoticeCode.LAB_FAILED: "{detail}",
    NoticeCode.NOT_STARTED: "Not started: {detail}.",
    NoticeCode.NOT_STOPPED: "Not stopped yet: {detail}.",
    NoticeCode.NOT_FLATTENED: "Not flattened: {detail}.",
    NoticeCode.DISK_UNUSABLE: "Stopped, but its disk cannot be used: {detail}.",
    NoticeCode.DISK_MISSING: "The template's disk is missing. Restore it from a backup, or delete the lab.",
    NoticeCode.BASE_DAMAGED: "The base of the disk is damaged and cannot be restored: restore it from a backup, or create "
    "another lab.",
    NoticeCode.BASE_RESTORED: "The base of the disk was damaged and has been restored from the image: restart the template, "
    "and check its files.",
    NoticeCode.MACHINE_PAUSED: "Its machine is paused, because the host could not store what it wrote: free some space. It "
    "then continues.",
    NoticeCode.CHUNKS_REPAIRED: _CHUNKS,
    NoticeCode.MANIFEST_RESTORED: _MANIFEST,
    NoticeCode.REPLICA_RESTORED: f"{_MANIFEST} {_CHUNKS}",
}


@dataclass(frozen=True)
class Notice:
    """A notice as it is stored. The text is stored too: a newer server's code may be unknown to this one."""

    code: str
    message: str
    # As pairs, in the order of the description: plans use values of rows as keys.
    params: tuple[tuple[str, str], ...]

    @classmethod
    def of(cls, stored: Mapping[str, Any]) -> Self:
        """Return the notice of its stored form."""
        return cls(stored["code"], stored["message"], tuple(stored["params"].items()))

    def stored(self) -> dict[str, Any]:
        """Return the form that is stored as JSON."""
        return {"code": self.code, "message": self.message, "params": dict(self.params)}


def notice(code: NoticeCode, **params: object) -> Notice:
    """Return a notice with the parameters of its text, and others for translation."""
    values = {name: str(value)[:MAX_PARAMETER] for name, value in params.items()}
    return Notice(code.value, TEMPLATES[code].format_map(values), tuple(values.items()))


class NoticeColumn(TypeDecorator[Notice]):
    """A notice as JSON text. Equal notices of one place in the code have equal texts, so that statements can compare them."""

    impl = String
    cache_ok = True

    @override
    def process_bind_param(self, value: Notice | None, dialect: Dialect) -> str | None:
        return None if value is None else json.dumps(value.stored(), ensure_ascii=False)

    @override
    def process_result_value(self, value: str | None, dialect: Dialect) -> Notice | None:
        return None if value is None else Notice.of(json.loads(value))
