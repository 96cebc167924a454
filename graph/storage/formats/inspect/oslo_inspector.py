"""OpenStack's image inspector as a second check of a file."""

import logging

from oslo_utils.imageutils import format_inspector

from graph.storage.disk_refusals import DiskFormatError, DiskRefusalReason, malformed
from graph.storage.formats.inspect import vmdk
from graph.storage.formats.inspect.bounded_reader import BoundedReader

# The inspector logs its observations; only its verdict is used.
logging.getLogger(format_inspector.__name__).setLevel(logging.CRITICAL)

# It reads sequentially; everything it looks for is in this part, except the footer of a VMDK.
_HEAD_BYTES = 4 << 20
_PIECE_BYTES = 256 << 10
_FOOTER_BYTES = 1536
_DESCRIPTOR_OFFSET = 512
# It refuses VMDKs whose descriptor is not ASCII or contains tabs. Both are allowed: file names come in any encoding.
_PLAIN = bytes.maketrans(b"\t" + bytes(range(128, 256)), b" " + b"x" * 128)
# It checks nothing for the other formats.
_CHECKED = frozenset({"qcow2", "vmdk"})
# It treats extended tables (`extended_l2`) as an unknown feature; our own parser knows all features.
_OVERRULED = {("qcow2", "unknown_features")}
_REASONS = {
    "backing_file": DiskRefusalReason.BACKING_FILE,
    "data_file": DiskRefusalReason.EXTERNAL_DATA,
    "descriptor": DiskRefusalReason.EXTERNAL_DATA,
}


def check(view: BoundedReader, declared: str) -> None:
    """Refuse a file that the inspector considers unsafe or of another format."""
    if declared not in _CHECKED:
        return
    kind = format_inspector.get_inspector(declared)
    assert kind is not None
    inspector = kind()
    try:
        _feed(inspector, view, vmdk.descriptor_bytes(view) if declared == "vmdk" else 0)
        if not inspector.format_match:
            raise DiskFormatError(DiskRefusalReason.FORMAT_MISMATCH, f"the file is declared as {declared} but is not")
        inspector.safety_check()
    except format_inspector.SafetyCheckFailed as error:
        failures = [check for check in error.failures if (declared, check) not in _OVERRULED]
        if failures:
            reason = _REASONS.get(failures[0], DiskRefusalReason.MALFORMED)
            raise DiskFormatError(
                reason, "the image is unsafe to open: it refers to other files or is malformed"
            ) from None
    except format_inspector.ImageFormatError:
        raise malformed("the parts of the file are inconsistent") from None


def _feed(inspector: format_inspector.FileInspector, view: BoundedReader, descriptor_bytes: int) -> None:
    head = bytearray(view.peek(0, _HEAD_BYTES))
    descriptor = slice(_DESCRIPTOR_OFFSET, _DESCRIPTOR_OFFSET + descriptor_bytes)
    head[descriptor] = head[descriptor].translate(_PLAIN)
    for offset in range(0, len(head), _PIECE_BYTES):
        inspector.eat_chunk(bytes(head[offset : offset + _PIECE_BYTES]))
    if view.size_bytes > _HEAD_BYTES:
        inspector.eat_chunk(view.peek(view.size_bytes - _FOOTER_BYTES, _FOOTER_BYTES))
    inspector.finish()
