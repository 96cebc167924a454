"""An OpenID Connect provider in this process: an HTTP server whose tokens and failures the test decides."""

import json
import threading
import time
from base64 import b64decode
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

from joserfc import jws, jwt
from joserfc.jwk import ECKey, OKPKey, RSAKey
from joserfc.util import urlsafe_b64encode
from typing_extensions import override

CLIENT_ID, SECRET = "gallery", "a secret of the client"
REFRESH_TOKEN = "refresh-1"  # noqa: S105
Key = RSAKey | ECKey | OKPKey


def rsa_key(name: str) -> RSAKey:
    return RSAKey.generate_key(2048, {"kid": name, "use": "sig"})


@dataclass
class FakeProvider:
    """The provider's answers, and the requests that it received."""

    issuer: str = ""
    keys: list[Key] = field(default_factory=lambda: [rsa_key("key-1")])
    # More claims of ID tokens; None removes one.
    claims: dict[str, Any] = field(default_factory=lambda: {"sub": "1234", "name": "Olga Example"})
    # Makes the ID token from its usual claims; by default a valid one.
    forge: "Callable[[FakeProvider, dict[str, Any]], str] | None" = None
    refresh_tokens: bool = False
    token_status: int = 200
    token_error: str = "invalid_grant"  # noqa: S105
    is_down: bool = False
    requests: list[str] = field(default_factory=list[str])
    token_requests: list[dict[str, str]] = field(default_factory=list[dict[str, str]])
    metadata: dict[str, Any] = field(default_factory=dict[str, Any])
    # By code: the nonce and the PKCE challenge of the authorization request.
    codes: dict[str, tuple[str, str]] = field(default_factory=dict[str, tuple[str, str]])
    nonce: str = ""

    def authorize(self, url: str, code: str = "code-1") -> dict[str, str]:
        """Take an authorization request as if the person had agreed; return the answer's parameters."""
        query = {name: value for name, [value] in parse_qs(urlsplit(url).query, strict_parsing=True).items()}
        assert query["client_id"] == CLIENT_ID
        assert query["response_type"] == "code"
        assert query["code_challenge_method"] == "S256"
        assert "openid" in query["scope"].split()
        self.codes[code] = (query["nonce"], query["code_challenge"])
        return {"code": code, "state": query["state"]}

    def usual_claims(self, **more: Any) -> dict[str, Any]:
        now = int(time.time())
        claims = {"iss": self.issuer, "aud": CLIENT_ID, "iat": now, "exp": now + 300, **self.claims, **more}
        return {name: value for name, value in claims.items() if value is not None}

    def signed(self, claims: Mapping[str, Any], key: Key | None = None, **header: Any) -> str:
        used = key or self.keys[0]
        fields = {"alg": "RS256", "kid": used.kid, **header}
        fields = {name: value for name, value in fields.items() if value is not None}
        registry = jws.JWSRegistry(algorithms=[fields["alg"]], strict_check_header=False)
        return jwt.encode(fields, dict(claims), used, algorithms=[fields["alg"]], registry=registry)

    def answer(self, path: str, fields: dict[str, str], authorization: str) -> tuple[int, Any]:
        if path == "/.well-known/openid-configuration":
            return 200, self._described()
        if path == "/jwks":
            return 200, {"keys": [key.as_dict(private=False) for key in self.keys]}
        if path == "/token":
            return self._token(fields, authorization)
        return 404, {}

    def _described(self) -> dict[str, Any]:
        return {
            "issuer": self.issuer,
            "authorization_endpoint": f"{self.issuer}/authorize",
            "token_endpoint": f"{self.issuer}/token",
            "jwks_uri": f"{self.issuer}/jwks",
            "end_session_endpoint": f"{self.issuer}/logout",
            **self.metadata,
        }

    def _token(self, fields: dict[str, str], authorization: str) -> tuple[int, Any]:
        self.token_requests.append(fields)
        assert b64decode(authorization.removeprefix("Basic ")).decode() == f"{CLIENT_ID}:{SECRET}"
        if self.token_status != 200:
            return self.token_status, {"error": self.token_error}
        if fields["grant_type"] == "refresh_token":
            assert fields["refresh_token"] == REFRESH_TOKEN
            claims = self.usual_claims()
        else:
            # A code is for one use.
            nonce, challenge = self.codes.pop(fields["code"])
            assert urlsafe_b64encode(sha256(fields["code_verifier"].encode()).digest()).decode() == challenge
            self.nonce = nonce
            claims = self.usual_claims(nonce=nonce)
        token = self.forge(self, claims) if self.forge else self.signed(claims)
        answer = {"access_token": "unused", "token_type": "Bearer", "id_token": token}
        return 200, {**answer, "refresh_token": REFRESH_TOKEN} if self.refresh_tokens else answer


@contextmanager
def fake_provider() -> Generator[FakeProvider]:
    """Run a provider on a free port of the loopback interface."""
    provider = FakeProvider()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self._answer({})

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"])).decode()
            self._answer({name: value for name, [value] in parse_qs(body).items()})

        def _answer(self, fields: dict[str, str]) -> None:
            path = urlsplit(self.path).path
            provider.requests.append(path)
            if provider.is_down:
                self.close_connection = True
                return
            status, body = provider.answer(path, fields, self.headers.get("Authorization", ""))
            content = json.dumps(body).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        @override
        def log_message(self, format: str, *args: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    provider.issuer = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield provider
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
