"""Server process of the demo, with its configuration, token and sign-in link: by the commands that an operator would type."""

import asyncio
import json
import os
import socket
import sys
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path

from graph.errors import LabGalleryError
from graph.settings import ENV_PREFIX

READY_SECONDS = 60.0
STOP_SECONDS = 15.0


class DemoError(LabGalleryError):
    """The demo cannot continue; the message is one line."""


def command(*words: str) -> list[str]:
    """Return the command line of `lab-gallery` with the demo's own Python."""
    return [sys.executable, "-m", "graph", *words]


def environment() -> dict[str, str]:
    """Return the environment without the configuration of another server."""
    return {name: value for name, value in os.environ.items() if not name.startswith(ENV_PREFIX)}


def write_configuration(path: Path, data: Path, disk: Path, further: str = "") -> None:
    """Write the demo's configuration: all defaults, except the operator's marketplace image, and further lines."""
    # JSON's strings are TOML's too.
    path.write_text(
        f"data_dir = {json.dumps(str(data))}\n\n[[marketplace]]\n"
        'publisher = "Debian"\noffer = "debian-12"\nsku = "minimal"\nversion = "12.0.0"\n'
        'display_name = "Debian 12 minimal"\nos_type = "LINUX"\nusername = "student"\n'
        f"disk = {json.dumps(str(disk))}\n{further}"
    )


async def create_token(config: Path) -> str:
    """Create an administrator's token."""
    words = command(
        "token", "create", "--principal", "demo", "--role", "ADMIN", "--expires", "1d", "--config", str(config)
    )
    process = await asyncio.create_subprocess_exec(*words, stdout=asyncio.subprocess.PIPE, env=environment())
    output, _ = await process.communicate()
    if process.returncode != 0:
        raise DemoError("no token could be created")
    return output.decode().strip()


async def create_link(config: Path, address: str) -> str:
    """Create a link that signs a browser in once, as the same administrator."""
    words = command("login-link", "--principal", "demo", "--config", str(config))
    process = await asyncio.create_subprocess_exec(
        *words, stdout=asyncio.subprocess.PIPE, env={**environment(), f"{ENV_PREFIX}PUBLIC_URL": address}
    )
    output, _ = await process.communicate()
    if process.returncode != 0:
        raise DemoError("no sign-in link could be created")
    return output.decode().strip()


def free_port() -> int:
    """Return a port that no process listens on now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@asynccontextmanager
async def server(config: Path, log: Path, port: int) -> AsyncGenerator[None]:
    """Run `lab-gallery serve` until the block ends."""
    with log.open("wb") as output:
        words = command("serve", "--config", str(config), "--port", str(port))
        process = await asyncio.create_subprocess_exec(*words, stdout=output, stderr=output, env=environment())
        try:
            await _until_ready(process, port, log)
            yield
        finally:
            if process.returncode is None:
                process.terminate()
                try:
                    async with asyncio.timeout(STOP_SECONDS):
                        await process.wait()
                except TimeoutError:
                    process.kill()
                    await process.wait()


async def _until_ready(process: asyncio.subprocess.Process, port: int, log: Path) -> None:
    try:
        async with asyncio.timeout(READY_SECONDS):
            while not await _is_ready(port):
                if process.returncode is not None:
                    raise DemoError(f"the server stopped; its log is {log}")
                await asyncio.sleep(0.1)
    except TimeoutError:
        raise DemoError(f"the server was not ready after {READY_SECONDS:.0f} s; its log is {log}") from None


async def _is_ready(port: int) -> bool:
    try:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
    except OSError:
        return False
    try:
        writer.write(b"GET /readyz HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")
        await writer.drain()
        return b" 200 " in await reader.readline()
    finally:
        writer.close()
