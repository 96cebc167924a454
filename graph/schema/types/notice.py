"""Notices as clients see them: codes and parameters, for texts in other languages."""

from collections.abc import Iterable

import strawberry

from graph.db import notices
from graph.db.notices import NoticeCode
from graph.schema.types.enums import described

CAUSE = "`cause` is a value of `ExportErrorCode`, `MACHINE_REFUSED` or `MACHINE_BUSY`"

described(
    NoticeCode,
    "The code of a notice; each description lists the parameters.",
    WAITS_FOR_STORE="The work waits for the store of a region, which does not answer, and continues by itself. Parameters: "
    "`region`, `detail`.",
    WAITS_FOR_SPACE="The work waits for free space in the file system of the database, and continues by itself.",
    STORE_UNUSABLE="The store of the region cannot be used now. Parameters: `region`, `detail`.",
    LAB_FAILED="The disk of the lab could not be written. Parameters: `detail`, and `cause`, a value of `ExportErrorCode`.",
    NOT_STARTED=f"The template was not started. Parameters: `detail`, and `cause`; {CAUSE}.",
    NOT_STOPPED=f"The template is not stopped yet. Parameters: `detail`, and `cause`; {CAUSE}.",
    NOT_FLATTENED="The disk was not flattened, and is unchanged. Parameters: `detail`, and `cause`, a value of "
    "`ExportErrorCode`.",
    DISK_UNUSABLE=f"The template is stopped, but its disk cannot be used. Parameters: `detail`, and `cause`; {CAUSE}.",
    DISK_MISSING="The disk of the template is missing: restore it from a backup, or delete the lab.",
    BASE_DAMAGED="The base of the disk is damaged and cannot be restored from the image: restore it from a backup, or create "
    "another lab.",
    BASE_RESTORED="The base of the disk was damaged and has been restored from the image: restart the template, and check its "
    "files.",
    MACHINE_PAUSED="The machine of the running template is paused, because the host could not store what it wrote. It "
    "continues when there is space.",
    CHUNKS_REPAIRED="Chunks of the replica were damaged, and repaired from another region. Parameters: `chunks`, their "
    "number, and `detail`, the damage of one of them.",
    MANIFEST_RESTORED="The manifest of the replica was missing or damaged, and was restored from another region.",
    REPLICA_RESTORED="The manifest and chunks of the replica were restored from another region. Parameters: `chunks`, "
    "`detail`.",
    OTHER="A notice that a newer version of the server wrote during an update; only its `message` describes it.",
)


@strawberry.type(
    description="A value in a message, for clients that write the message in another language. Embedded: it has no id."
)
class MessageParameter:
    name: str = strawberry.field(description="The name of the parameter.")
    value: str = strawberry.field(
        description="The value; a number in decimal digits, an enum's value as in the schema, several values joined by "
        "a comma and a space."
    )


def parameters(values: Iterable[tuple[str, str]]) -> list[MessageParameter]:
    """Return the parameters of a message."""
    return [MessageParameter(name=name, value=value) for name, value in values]


@strawberry.type(
    description="A statement about an object, such as the reason for which it waits: a code with parameters for translation. "
    "Embedded in its object."
)
class Notice:
    code: NoticeCode = strawberry.field(description="The stable code.")
    message: str = strawberry.field(description="A human-readable text in English.")
    params: list[MessageParameter] = strawberry.field(
        description="The parameters of the message; the description of each code lists them. Not paginated: at most three."
    )


def shown(stored: notices.Notice | None) -> Notice | None:
    """Return a stored notice as clients see it."""
    if stored is None:
        return None
    code = NoticeCode(stored.code) if stored.code in set(NoticeCode) else NoticeCode.OTHER
    return Notice(code=code, message=stored.message, params=parameters(stored.params))
