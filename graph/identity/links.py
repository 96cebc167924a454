"""Signed links: grant what they state until they expire, without a token."""

import hashlib
import hmac
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Self
from urllib.parse import urlencode

from graph.identity.keys import load_or_create_key

KEY_FILE = "links.key"
EXPIRES, SIGNATURE = "expires", "signature"
# The argument of a link that identifies the principal for whom it was made.
PRINCIPAL = "for"
MAX_DIGITS = 12
PSEUDONYM_DIGITS = 16


@dataclass(frozen=True)
class LinkSigner:
    """Signs and verifies links. All servers of an installation share the key."""

    key: bytes = field(repr=False)

    @classmethod
    def load_or_create(cls, folder: Path) -> Self:
        """Use the folder's key, which is created on first use. Delete the file to revoke all links.

        Raises KeyUnusableError.
        """
        return cls(load_or_create_key(folder, KEY_FILE))

    def sign(self, path: str, given: Mapping[str, str], *, seconds: int) -> str:
        """Return the path with a query that contains the arguments and the expiry time, signed."""
        query = {**given, EXPIRES: str(int(time.time()) + seconds)}
        return f"{path}?{urlencode({**query, SIGNATURE: self._signature(path, query)})}"

    def pseudonym(self, principal: str) -> str:
        """Return a short text that identifies a principal to this installation only."""
        return hmac.new(self.key, f"principal {principal}".encode(), hashlib.sha256).hexdigest()[:PSEUDONYM_DIGITS]

    def verify(self, path: str, query: Mapping[str, str]) -> bool:
        """Whether the link is signed by this installation, unchanged and not expired."""
        said = {name: value for name, value in query.items() if name != SIGNATURE}
        expires = said.get(EXPIRES, "")
        if not (expires.isascii() and expires.isdecimal() and len(expires) <= MAX_DIGITS):
            return False
        is_ours = hmac.compare_digest(self._signature(path, said).encode(), query.get(SIGNATURE, "").encode())
        return is_ours and int(expires) > time.time()

    def _signature(self, path: str, query: Mapping[str, str]) -> str:
        text = f"{path}?{urlencode(sorted(query.items()))}"
        return hmac.new(self.key, text.encode(), hashlib.sha256).hexdigest()
