"""File names of disk images. The extension alone determines the format, which is never guessed from the content."""

from graph.domain.problems import DomainError, Problem
from graph.domain.values.characters import is_name, normal

MAX_NAME = 255
RAW = "raw"
FORMATS = {".raw": RAW, ".img": RAW, ".qcow2": "qcow2", ".vhd": "vhd", ".vhdx": "vhdx", ".vmdk": "vmdk"}


def format_of(file_name: str) -> str | None:
    """Return the disk format of a file name, or None if it is not supported."""
    stem, dot, ending = file_name.rpartition(".")
    return FORMATS.get(dot + ending.casefold()) if stem else None


def declared(file_name: str) -> str:
    """Return the format of a file that the operator configured: that of its extension, raw for others."""
    return format_of(file_name) or RAW


def check(given: str, *path: str) -> str:
    """Refuse a name that is not a plain file name, or has an unsupported extension; return its normal form."""
    file_name = normal(given)
    plain = len(file_name) <= MAX_NAME and is_name(file_name) and not {"/", "\\"} & set(file_name)
    if not plain:
        raise DomainError(Problem.FILE_NAME, *path, maximum=MAX_NAME)
    if format_of(file_name) is None:
        endings = ", ".join(FORMATS)
        raise DomainError(Problem.FILE_FORMAT, *path, formats=endings)
    return file_name
