"""What disk files may be called: the ending alone says the format, which is never guessed from the bytes."""

from graph.domain.problems import Code, Problem

MAX_NAME = 255
RAW = "raw"
FORMATS = {".raw": RAW, ".img": RAW, ".qcow2": "qcow2", ".vhd": "vhd", ".vhdx": "vhdx", ".vmdk": "vmdk"}


def format_of(file_name: str) -> str | None:
    """Return the disk format that a file's name declares; None for one that is not taken."""
    stem, dot, ending = file_name.rpartition(".")
    return FORMATS.get(dot + ending.casefold()) if stem else None


def declared(file_name: str) -> str:
    """Return the format of a file that the operator chose: what its ending says, raw for any other."""
    return format_of(file_name) or RAW


def check(file_name: str, *path: str) -> None:
    """Refuse a name that is no plain file name, or of no format that is taken."""
    plain = 0 < len(file_name) <= MAX_NAME and file_name.isprintable() and not {"/", "\\"} & set(file_name)
    if not plain:
        raise Problem(Code.NAME_INVALID, f"A file's name has 1 to {MAX_NAME} visible characters, no path.", *path)
    if format_of(file_name) is None:
        endings = ", ".join(FORMATS)
        raise Problem(
            Code.DISK_INVALID,
            f"Only disks of these formats are taken: {endings}. Convert others first: qemu-img convert -O qcow2.",
            *path,
        )
