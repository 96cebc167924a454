"""Signed links: who has one may do what it says until it expires, without a token."""

import hashlib
import hmac
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Self
from urllib.parse import urlencode

from graph.identity.keys import kept_key

KEY_FILE = "links.key"
EXPIRES, SIGNATURE = "expires", "signature"
MAX_DIGITS = 12


@dataclass(frozen=True)
class Links:
    """Makes and checks links. All servers of an installation have the same key."""

    key: bytes = field(repr=False)

    @classmethod
    def kept_in(cls, folder: Path) -> Self:
        """Use the folder's key, made when first asked for. To take back all links at once, remove the file.

        Raises KeyUnusable.
        """
        return cls(kept_key(folder, KEY_FILE))

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
