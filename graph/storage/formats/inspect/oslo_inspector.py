"""A second opinion on a file: that of OpenStack's inspector, which many clouds rely on."""

import logging

from oslo_utils.imageutils import format_inspector

from graph.storage.formats.inspect import vmdk
from graph.storage.formats.inspect.bounded_reader import View
from graph.storage.formats.inspect.reasons import Reason, Refused, malformed

# It tells its thoughts on a file, which are nobody's: what counts is the verdict.
logging.getLogger(format_inspector.__name__).setLevel(logging.CRITICAL)

# It reads from the beginning on; what it looks for is in here, but for the footer of a VMDK.
_HEAD_BYTES = 4 << 20
_PIECE_BYTES = 256 << 10
_FOOTER_BYTES = 1536
_DESCRIPTOR_OFFSET = 512
# It refuses a VMDK whose descriptor is not ASCII, or has tabs. Both are allowed: names of files come in any encoding.
_PLAIN = bytes.maketrans(b"\t" + bytes(range(128, 256)), b" " + b"x" * 128)
# For the others it checks nothing.
_CHECKED = frozenset({"qcow2", "vmdk"})
# It takes extended tables (`extended_l2`) for an unknown feature; ours knows which features there are.
_OVERRULED = {("qcow2", "unknown_features")}
_REASONS = {"backing_file": Reason.BACKING_FILE, "data_file": Reason.EXTERNAL_DATA, "descriptor": Reason.EXTERNAL_DATA}


def hear(view: View, declared: str) -> None:
    """Refuse what it thinks unsafe, or of another format."""
    if declared not in _CHECKED:
        return
    kind = format_inspector.get_inspector(declared)
    assert kind is not None
    inspector = kind()
    try:
        _feed(inspector, view, vmdk.descriptor_bytes(view) if declared == "vmdk" else 0)
        if not inspector.format_match:
            raise Refused(Reason.FORMAT_MISMATCH, f"the file was declared to be {declared}, but is not")
        inspector.safety_check()
    except format_inspector.SafetyCheckFailed as error:
        failures = [check for check in error.failures if (declared, check) not in _OVERRULED]
        if failures:
            reason = _REASONS.get(failures[0], Reason.MALFORMED)
            raise Refused(reason, "the image is not safe to open: it refers to other files, or is malformed") from None
    except format_inspector.ImageFormatError:
        raise malformed("its parts do not fit together") from None


def _feed(inspector: format_inspector.FileInspector, view: View, descriptor_bytes: int) -> None:
    head = bytearray(view.peek(0, _HEAD_BYTES))
    descriptor = slice(_DESCRIPTOR_OFFSET, _DESCRIPTOR_OFFSET + descriptor_bytes)
    head[descriptor] = head[descriptor].translate(_PLAIN)
    for offset in range(0, len(head), _PIECE_BYTES):
        inspector.eat_chunk(bytes(head[offset : offset + _PIECE_BYTES]))
    if view.size_bytes > _HEAD_BYTES:
        inspector.eat_chunk(view.peek(view.size_bytes - _FOOTER_BYTES, _FOOTER_BYTES))
    inspector.finish()
