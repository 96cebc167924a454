"""Names of views: each states the attempt of the export that reads it."""

import re
import secrets
from typing import NamedTuple

_NAME = re.compile(r"exportname='(export-([0-9]+)-([0-9]+)-[0-9a-f]+)'")


class ViewName(NamedTuple):
    """The name of a view, and the attempt of an export that reads it."""

    text: str
    export_id: int
    attempt: int


def new_name(export_id: int, attempt: int) -> ViewName:
    """Return a name that no other view has."""
    return ViewName(f"export-{export_id}-{attempt}-{secrets.token_hex(8)}", export_id, attempt)


def name_in(definition: str | None) -> ViewName | None:
    """Return the name of a view in libvirt's definition of it; None if it is not ours."""
    found = _NAME.search(definition or "")
    return found and ViewName(found[1], int(found[2]), int(found[3]))
