"""uvicorn's options: the protocols of both kinds of connection, and their limits."""

from functools import partial
from typing import Any

from graph.settings import Http, Limits
from graph.web.connections import descriptors
from graph.web.connections.admission import Admission
from graph.web.connections.http_protocol import HTTPProtocol, Timeouts
from graph.web.connections.proxies import TrustedProxies
from graph.web.connections.websocket_protocol import WebSocketProtocol

# The largest GraphQL message from a client.
MAX_MESSAGE_BYTES = 65_536
PING_SECONDS = 20.0


def uvicorn_options(limits: Limits, files: int, http: Http | None = None) -> dict[str, Any]:
    """Return the options for a process with this limit of open files."""
    admission = Admission(
        max_connections=descriptors.max_connections(files),
        max_anonymous_per_address=limits.connections_before_token,
        proxies=TrustedProxies(http.trusted_proxies if http else ()),
    )
    timeouts = Timeouts(header=limits.header_seconds, body=limits.body_seconds)
    return {
        # uvicorn would believe the headers of every proxy on this machine.
        "proxy_headers": False,
        "http": partial(HTTPProtocol, admission=admission, timeouts=timeouts),
        "ws": WebSocketProtocol,
        "ws_max_size": MAX_MESSAGE_BYTES,
        # A small compressed message can unpack to any size.
        "ws_per_message_deflate": False,
        "ws_ping_interval": PING_SECONDS,
        "ws_ping_timeout": PING_SECONDS,
    }
