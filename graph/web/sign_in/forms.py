"""Forms of sign-in requests."""

from collections.abc import Iterable
from urllib.parse import parse_qsl

from starlette.requests import Request

from graph.identity.oidc.errors import SignInError

MAX_FORM = 32_768


async def read_form(request: Request) -> dict[str, str]:
    """Read a small form; raises SignInError."""
    content = b""
    async for piece in request.stream():
        content += piece
        if len(content) > MAX_FORM:
            raise SignInError(f"The form is too large: the limit is {MAX_FORM} bytes.")
    try:
        fields: Iterable[tuple[str, str]] = parse_qsl(content.decode(), max_num_fields=10)
    except ValueError:
        raise SignInError("The form is malformed.") from None
    return dict(fields)
