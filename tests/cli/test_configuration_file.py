"""The configuration file of a command, and the message that names it."""

import asyncio
import subprocess
from pathlib import Path

import pytest

from tests.cli.conftest import Cli, InProcessCli
from tests.client import Api
from tests.server import PROGRAM, Process, Server, environment, run
from tests.workflows.live_account import until

TOKEN = ("token", "create", "--principal", "ann")
LIST = ("token", "list")
START_SECONDS = 120.0


def data_dir(folder: Path, name: str) -> Path:
    """Write a configuration with its own data folder; return the file."""
    folder.mkdir(exist_ok=True)
    file = folder / "lab-gallery.toml"
    file.write_text(f'data_dir = "{folder / name}"')
    return file


def notes(in_process_cli: Cli, *arguments: str | Path, env: dict[str, str] | None = None) -> list[str]:
    done = in_process_cli(*arguments, env=env)
    assert done.returncode == 0, done
    return done.stderr.splitlines()


def test_defaults_are_used_without_a_file_and_a_new_database_is_reported_once(in_process_cli: InProcessCli) -> None:
    database = in_process_cli.folder / "lab-gallery-data" / "gallery.sqlite"
    assert notes(in_process_cli, *TOKEN) == [
        "lab-gallery: using the default configuration; no file was given or found",
        f"lab-gallery: creating an embedded database: {database}",
    ]
    assert notes(in_process_cli, *LIST) == ["lab-gallery: using the default configuration; no file was given or found"]


def test_file_in_the_working_directory_is_used(in_process_cli: InProcessCli) -> None:
    file = data_dir(in_process_cli.folder, "mine")
    assert notes(in_process_cli, *TOKEN) == [
        f"lab-gallery: using {file}",
        f"lab-gallery: creating an embedded database: {in_process_cli.folder}/mine/gallery.sqlite",
    ]
    assert {path.name for path in in_process_cli.folder.iterdir()} == {"lab-gallery.toml", "mine"}
    assert in_process_cli.output(*LIST).split("\t")[1] == "ann"


def test_option_takes_precedence_over_variable_and_working_directory(
    in_process_cli: InProcessCli, tmp_path: Path
) -> None:
    data_dir(in_process_cli.folder, "of-the-directory")
    of_variable, of_option = data_dir(tmp_path / "v", "data"), data_dir(tmp_path / "o", "data")
    env = {"LAB_GALLERY_CONFIG": str(of_variable)}
    assert notes(in_process_cli, *TOKEN, env=env)[0] == f"lab-gallery: using {of_variable}"
    assert notes(in_process_cli, *TOKEN, "--config", of_option, env=env)[0] == f"lab-gallery: using {of_option}"
    assert [path.name for path in in_process_cli.folder.iterdir()] == ["lab-gallery.toml"]
    assert (tmp_path / "v" / "data" / "gallery.sqlite").exists()
    assert (tmp_path / "o" / "data" / "gallery.sqlite").exists()


def test_empty_variable_counts_as_unset(in_process_cli: InProcessCli) -> None:
    env = {"LAB_GALLERY_CONFIG": ""}
    assert (
        notes(in_process_cli, *TOKEN, env=env)[0]
        == "lab-gallery: using the default configuration; no file was given or found"
    )


def test_variable_that_names_a_missing_file_is_refused(in_process_cli: InProcessCli) -> None:
    data_dir(in_process_cli.folder, "unused")
    line = in_process_cli.refusal(2, *TOKEN, env={"LAB_GALLERY_CONFIG": "absent.toml"})
    assert line == "lab-gallery: absent.toml: file not found"
    assert [path.name for path in in_process_cli.folder.iterdir()] == ["lab-gallery.toml"]


def test_invalid_file_in_the_working_directory_is_refused(in_process_cli: InProcessCli) -> None:
    (in_process_cli.folder / "lab-gallery.toml").write_text("frobnicate = 1")
    assert in_process_cli.refusal(2, *TOKEN) == "lab-gallery: lab-gallery.toml: frobnicate: no such key"
    assert [path.name for path in in_process_cli.folder.iterdir()] == ["lab-gallery.toml"]


@pytest.mark.parametrize("command", [("migrate",), ("gc", "--dry-run"), ("verify",), LIST], ids=str)
def test_every_command_names_its_configuration_file(in_process_cli: InProcessCli, command: tuple[str, ...]) -> None:
    file = data_dir(in_process_cli.folder, "data")
    assert notes(in_process_cli, *command)[0] == f"lab-gallery: using {file}"


def test_concurrent_commands_without_a_database_all_succeed(cli: Cli) -> None:
    """As `serve &` and `token create` in README do."""
    started = [
        subprocess.Popen(
            [PROGRAM, *TOKEN],
            cwd=cli.folder,
            env=environment(),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for _ in range(3)
    ]
    ended = [(process, *process.communicate(timeout=60)) for process in started]
    assert [(process.returncode, out[:3]) for process, out, _ in ended] == [(0, "lg_")] * 3, ended
    assert len(cli.output(*LIST).splitlines()) == 3


async def test_token_created_while_the_server_starts_is_valid(tmp_path: Path) -> None:
    """As `serve &` and `token create` in README do."""
    file = data_dir(tmp_path / "new", "data")
    server = Server(file)
    # Without waiting until it is ready.
    Process.start(server)
    try:
        created = run(*TOKEN, "--role", "ADMIN", cwd=file.parent, seconds=START_SECONDS)
        assert created.returncode == 0, created

        async def ready() -> bool:
            return await asyncio.to_thread(server.is_ready)

        await until(ready, "the server to be ready")
        async with Api.at(server.url, created.stdout.strip()) as api:
            assert await api.run("{ viewer { name isAdmin } }") == {"viewer": {"name": "ann", "isAdmin": True}}
    finally:
        server.end()
