"""Content of a request: its media type and its codings (RFC 9110 section 8, RFC 9112 section 6)."""

from collections.abc import Iterable


def media_type(content_type: str) -> str:
    """Return the media type of a Content-Type header, in lower case and without its parameters."""
    return content_type.partition(";")[0].strip().lower()


def is_encoded(content_encoding: str) -> bool:
    """Whether the bytes of a body are not the content itself, for example because they are compressed."""
    return _has_other_than(content_encoding, ("", "identity"))


def is_encoded_in_transfer(transfer_encoding: str) -> bool:
    """Whether a body has a transfer coding besides `chunked`, the only one that the server decodes."""
    return _has_other_than(transfer_encoding, ("", "identity", "chunked"))


def _has_other_than(header: str, permitted: Iterable[str]) -> bool:
    return any(coding.strip().lower() not in permitted for coding in header.split(","))
