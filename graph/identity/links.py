"""Signed links: who has one may do what it says until it expires, without a token."""

import hashlib
import hmac
import os
import secrets
import time
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Self
from urllib.parse import urlencode

KEY_BYTES = 32
KEY_FILE = "links.key"
EXPIRES, SIGNATURE = "expires", "signature"
MAX_DIGITS = 12


@dataclass(frozen=True)
class Links:
    """Makes and checks links. All servers of an installation have the same key."""

    key: bytes = field(repr=False)

    @classmethod
    def kept_in(cls, folder: Path) -> Self:
        """Read the folder's key, made when first asked for. To take back all links at once, remove the file."""
        path = folder / KEY_FILE
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        if not path.exists():
            made = folder / f"{KEY_FILE}.{secrets.token_hex(8)}"
            descriptor = os.open(made, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(descriptor, "wb") as file:
                file.write(secrets.token_bytes(KEY_BYTES))
                file.flush()
                os.fsync(descriptor)
            # Linked, not renamed: of two servers that start at once the first one's key stays.
            with suppress(FileExistsError):
                path.hardlink_to(made)
            made.unlink()
        return cls(path.read_bytes())

    def sign(self, path: str, given: Mapping[str, str], *, seconds: int) -> str:
        """Return the path with a query that says what was given, for so long."""
        query = {**given, EXPIRES: str(int(time.time()) + seconds)}
        return f"{path}?{urlencode({**query, SIGNATURE: self._signature(path, query)})}"

    def opens(self, path: str, query: Mapping[str, str]) -> bool:
        """Whether the link was made here, as it is, and has not expired."""
        said = {name: value for name, value in query.items() if name != SIGNATURE}
        expires = said.get(EXPIRES, "")
        if not (expires.isascii() and expires.isdecimal() and len(expires) <= MAX_DIGITS):
            return False
        is_ours = hmac.compare_digest(self._signature(path, said).encode(), query.get(SIGNATURE, "").encode())
        return is_ours and int(expires) > time.time()

    def _signature(self, path: str, query: Mapping[str, str]) -> str:
        text = f"{path}?{urlencode(sorted(query.items()))}"
        return hmac.new(self.key, text.encode(), hashlib.sha256).hexdigest()
