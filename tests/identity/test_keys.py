"""The installation's keys: made once, for their owner alone, and never weak."""

import os
from pathlib import Path

import pytest

from graph.identity.keys import KEY_BYTES, KeyUnusable, kept_key
from graph.identity.links import KEY_FILE, Links


def test_a_key_is_made_when_first_asked_for_and_kept(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    key = kept_key(folder, "some.key")
    assert (len(key), any(key)) == (KEY_BYTES, True)
    assert kept_key(folder, "some.key") == key == (folder / "some.key").read_bytes()
    assert (folder / "some.key").stat().st_mode & 0o777 == 0o600
    assert kept_key(folder, "other.key") != key
    assert sorted(path.name for path in folder.iterdir()) == ["other.key", "some.key"]


def test_of_processes_that_begin_at_once_the_first_ones_key_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fsync, first = os.fsync, b"1" * KEY_BYTES

    def overtaken(descriptor: int) -> None:
        fsync(descriptor)
        (tmp_path / "some.key").write_bytes(first)

    monkeypatch.setattr(os, "fsync", overtaken)
    assert kept_key(tmp_path, "some.key") == first
    assert [path.name for path in tmp_path.iterdir()] == ["some.key"]


@pytest.mark.parametrize(
    "content",
    [b"", b"x" * (KEY_BYTES - 1), b"x" * (KEY_BYTES + 1), bytes(KEY_BYTES)],
    ids=["empty", "cut", "too long", "zeros"],
)
def test_a_file_that_holds_no_key_is_refused_and_left_as_it_is(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / KEY_FILE
    path.write_bytes(content)
    with pytest.raises(KeyUnusable, match=f"^{path} holds no key of 32 bytes: remove it, and another is made$"):
        Links.kept_in(tmp_path)
    assert path.read_bytes() == content


def test_a_key_that_cannot_be_read_or_made_is_said_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "some.key").mkdir()
    with pytest.raises(KeyUnusable, match=r"some\.key cannot be read or made: Is a directory$"):
        kept_key(tmp_path, "some.key")
    (tmp_path / "file").touch()
    with pytest.raises(KeyUnusable, match=r"some\.key cannot be read or made: File exists$"):
        kept_key(tmp_path / "file", "some.key")
