"""A small S3 server with failures on demand: it ignores conditional writes, as some servers do."""

import re
import threading
import time
from collections.abc import Generator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import cast

from typing_extensions import override


class FaultyS3Server(ThreadingHTTPServer):
    """Keeps objects in memory.

    The next `failures` answers are 503; each answer takes `seconds`; `most` is the peak concurrency.
    """

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.objects: dict[str, bytes] = {}
        self.failures = 0
        # The status and body of all answers.
        self.refusal: tuple[int, bytes] | None = None
        self.seconds = 0.0
        self.answers: list[float] = []
        self.running = self.most = 0
        self.lock = threading.Lock()

    @property
    def url(self) -> str:
        """The URL of a region there; it takes no credentials."""
        return f"s3://bucket?endpoint=http://127.0.0.1:{self.server_port}&region=local&skip_signature=true"


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    @property
    def faulty_server(self) -> FaultyS3Server:
        return cast("FaultyS3Server", self.server)

    def _answer(self, status: int, body: bytes = b"") -> None:
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("ETag", '"x"')
        self.send_header("Last-Modified", "Mon, 01 Jan 2024 00:00:00 GMT")
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def _serve(self) -> None:
        server, body = self.faulty_server, self.rfile.read(int(self.headers.get("Content-Length", 0)))
        with server.lock:
            server.running += 1
            server.most = max(server.most, server.running)
            fail, server.failures = server.failures > 0, max(0, server.failures - 1)
        time.sleep(server.seconds)
        with server.lock:
            server.running -= 1
            server.answers.append(time.monotonic())
        key = re.sub(r"\?.*", "", self.path)
        if server.refusal is not None:
            self._answer(*server.refusal)
        elif fail:
            self._answer(503)
        elif self.command == "PUT":
            server.objects[key] = body
            self._answer(200)
        elif self.command == "POST":
            # A request to delete a list of objects.
            gone: list[str] = re.findall("<Key>([^<]+)</Key>", body.decode())
            for name in gone:
                server.objects.pop(f"/bucket/{name}", None)
            deleted = "".join(f"<Deleted><Key>{name}</Key></Deleted>" for name in gone)
            self._answer(200, f"<DeleteResult>{deleted}</DeleteResult>".encode())
        elif key in server.objects:
            self._answer(200, server.objects[key])
        else:
            self._answer(404)

    do_GET = do_HEAD = do_PUT = do_POST = _serve  # noqa: N815  (the names that http.server looks for)

    @override
    def log_message(self, format: str, *args: object) -> None:
        """Log nothing."""


@contextmanager
def faulty_s3_server() -> Generator[FaultyS3Server]:
    with FaultyS3Server() as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()
