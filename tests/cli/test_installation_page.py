"""docs/installation.md: its configurations are valid, and its commands exist."""

import re
import subprocess
from pathlib import Path

from graph.settings import load
from tests.server import PROGRAM

PAGE = Path(__file__).parents[2] / "docs" / "installation.md"
SERVER, POSTGRESQL = re.findall(r"```toml\n(.*?)```", PAGE.read_text(), flags=re.DOTALL)


def test_printed_configurations_are_valid_together(tmp_path: Path) -> None:
    file = tmp_path / "lab-gallery.toml"
    file.write_text(POSTGRESQL + SERVER)
    settings = load(file)
    assert settings.data_dir == Path("/var/lib/lab-gallery")
    assert not settings.is_embedded
    assert settings.public_url == "https://gallery.example.edu"
    assert [str(network) for network in settings.http.trusted_proxies] == ["127.0.0.1/32"]


def test_printed_commands_exist() -> None:
    commands = set(re.findall(r"-- lab-gallery ([a-z-]+(?: create)?)", PAGE.read_text()))
    assert commands == {"check", "token create", "login-link", "migrate"}
    for command in commands:
        subprocess.run([PROGRAM, *command.split(), "--help"], check=True, capture_output=True)
