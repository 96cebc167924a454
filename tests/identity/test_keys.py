"""Keys of the installation: created once, readable by the owner only, and never weak."""

import os
from pathlib import Path

import pytest

from graph.identity.keys import KEY_BYTES, KeyUnusableError, load_or_create_key
from graph.identity.links import KEY_FILE, LinkSigner


def test_key_is_created_on_first_use_and_reused(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    key = load_or_create_key(folder, "some.key")
    assert (len(key), any(key)) == (KEY_BYTES, True)
    assert load_or_create_key(folder, "some.key") == key == (folder / "some.key").read_bytes()
    assert (folder / "some.key").stat().st_mode & 0o777 == 0o600
    assert load_or_create_key(folder, "other.key") != key
    assert sorted(path.name for path in folder.iterdir()) == ["other.key", "some.key"]


def test_concurrent_processes_use_the_first_key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fsync, first = os.fsync, b"1" * KEY_BYTES

    def overtaken(descriptor: int) -> None:
        fsync(descriptor)
        (tmp_path / "some.key").write_bytes(first)

    monkeypatch.setattr(os, "fsync", overtaken)
    assert load_or_create_key(tmp_path, "some.key") == first
    assert [path.name for path in tmp_path.iterdir()] == ["some.key"]


@pytest.mark.parametrize(
    "content",
    [b"", b"x" * (KEY_BYTES - 1), b"x" * (KEY_BYTES + 1), bytes(KEY_BYTES)],
    ids=["empty", "cut", "too long", "zeros"],
)
def test_invalid_key_file_is_refused_and_unchanged(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / KEY_FILE
    path.write_bytes(content)
    with pytest.raises(
        KeyUnusableError, match=f"^{path} does not contain a key of 32 bytes: delete it to create a new one$"
    ):
        LinkSigner.load_or_create(tmp_path)
    assert path.read_bytes() == content


def test_unreadable_key_file_is_reported_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "some.key").mkdir()
    with pytest.raises(KeyUnusableError, match=r"some\.key cannot be read or created: Is a directory$"):
        load_or_create_key(tmp_path, "some.key")
    (tmp_path / "file").touch()
    with pytest.raises(KeyUnusableError, match=r"some\.key cannot be read or created: File exists$"):
        load_or_create_key(tmp_path / "file", "some.key")
