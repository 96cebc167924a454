"""A VNC server that records keystrokes: the part of RFB 3.8 that noVNC uses, with QEMU's extended key events."""

import asyncio
import struct
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import NamedTuple

QEMU_KEYS = -258
_SIZE = (64, 48)
_PIXELS = struct.pack(">BBBBHHHBBB3x", 32, 24, 0, 1, 255, 255, 255, 16, 8, 0)
_NAME = b"recorder"
# Messages without a variable part: the bytes after their type.
_FIXED = {0: 19, 3: 9, 4: 7, 5: 5}
_SET_ENCODINGS, _CUT_TEXT, _QEMU = 2, 6, 255


class Key(NamedTuple):
    """One key that was pressed or released: QEMU's scancode and X11's keysym."""

    is_down: bool
    scancode: int
    keysym: int


@asynccontextmanager
async def recording(path: Path) -> AsyncGenerator[list[Key]]:
    """Listen on a socket, and record what all clients press."""
    keys: list[Key] = []

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(asyncio.IncompleteReadError, ConnectionError):
            await _serve(reader, writer, keys)
        writer.close()

    async with await asyncio.start_unix_server(serve, path):
        yield keys


async def _serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, keys: list[Key]) -> None:
    writer.write(b"RFB 003.008\n")
    assert await reader.readexactly(12) == b"RFB 003.008\n"
    # No password.
    writer.write(b"\x01\x01")
    assert await reader.readexactly(1) == b"\x01"
    writer.write(bytes(4))
    await reader.readexactly(1)
    writer.write(struct.pack(">HH", *_SIZE) + _PIXELS + struct.pack(">I", len(_NAME)) + _NAME)
    while True:
        kind = (await reader.readexactly(1))[0]
        if kind in _FIXED:
            await reader.readexactly(_FIXED[kind])
        elif kind == _SET_ENCODINGS:
            [count] = struct.unpack(">xH", await reader.readexactly(3))
            encodings = struct.unpack(f">{count}i", await reader.readexactly(4 * count))
            if QEMU_KEYS in encodings:
                writer.write(struct.pack(">BxHHHHHi", 0, 1, 0, 0, *_SIZE, QEMU_KEYS))
        elif kind == _CUT_TEXT:
            [length] = struct.unpack(">3xi", await reader.readexactly(7))
            await reader.readexactly(abs(length))
        else:
            assert kind == _QEMU, kind
            _, is_down, keysym, scancode = struct.unpack(">BHII", await reader.readexactly(11))
            keys.append(Key(bool(is_down), scancode, keysym))
