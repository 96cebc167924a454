"""The command line as an operator runs it: in another process, in its own folder."""

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest
from typing_extensions import override

from graph.cli import main
from tests.disks import write_disk
from tests.server import configure, environment, errors_in, run


class Cli:
    """Runs commands in one folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def __call__(
        self, *arguments: str | Path, env: Mapping[str, str] | None = None
    ) -> subprocess.CompletedProcess[str]:
        """Run one command with any result."""
        return run(*arguments, cwd=self.folder, env=env)

    def output(self, *arguments: str | Path, env: Mapping[str, str] | None = None) -> str:
        """Run a command that must succeed without an error or a warning, and return its output."""
        done = self(*arguments, env=env)
        assert (done.returncode, errors_in(done.stderr)) == (0, []), done
        return done.stdout

    def refusal(self, status: int, *arguments: str | Path, env: Mapping[str, str] | None = None) -> str:
        """Run a command that must fail with this status, and return its one line of error output."""
        done = self(*arguments, env=env)
        assert (done.returncode, done.stdout) == (status, ""), done
        [line] = errors_in(done.stderr)
        return line

    def configured(self, text: str) -> Path:
        """Write a configuration file."""
        config = self.folder / "gallery.toml"
        config.write_text(text)
        return config


class InProcessCli(Cli):
    """Runs commands in this process: the same code, without a second for every start."""

    def __init__(self, folder: Path, patch: pytest.MonkeyPatch, capture: pytest.CaptureFixture[str]) -> None:
        super().__init__(folder)
        self._patch = patch
        self._capture = capture

    @override
    def __call__(
        self, *arguments: str | Path, env: Mapping[str, str] | None = None
    ) -> subprocess.CompletedProcess[str]:
        words = ["lab-gallery", *map(str, arguments)]
        umask = os.umask(0o022)
        with self._patch.context() as patch:
            patch.setattr(os, "environ", environment(env))
            patch.setattr(sys, "argv", words)
            patch.chdir(self.folder)
            try:
                main()
                status = 0
            except SystemExit as ended:
                status = int(ended.code or 0)
            finally:
                os.umask(umask)
        written, said = self._capture.readouterr()
        return subprocess.CompletedProcess(words, status, written, said)


@pytest.fixture
def in_process_cli(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> InProcessCli:
    folder = tmp_path / "cli"
    folder.mkdir()
    return InProcessCli(folder, monkeypatch, capsys)


@pytest.fixture
def cli(tmp_path: Path) -> Cli:
    folder = tmp_path / "cli"
    folder.mkdir()
    return Cli(folder)


@pytest.fixture
def config(tmp_path: Path, database_url: str) -> Path:
    """A complete configuration, on either kind of database."""
    disk = write_disk(tmp_path / "images" / "debian-12.raw", 2 << 20, {0: b"boot"})
    return configure(tmp_path, database_url=database_url, disk=disk)
