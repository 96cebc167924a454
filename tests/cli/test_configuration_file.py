"""Which configuration file a command uses, and what it says about it."""

import subprocess
from pathlib import Path

import pytest

from tests.cli.conftest import Cli, Here
from tests.server import PROGRAM, environment

TOKEN = ("token", "create", "--principal", "ann")
LIST = ("token", "list")


def data_dir(folder: Path, name: str) -> Path:
    """A configuration with a data folder of its own; returns the file."""
    folder.mkdir(exist_ok=True)
    file = folder / "lab-gallery.toml"
    file.write_text(f'data_dir = "{folder / name}"')
    return file


def notes(here: Cli, *arguments: str | Path, env: dict[str, str] | None = None) -> list[str]:
    done = here(*arguments, env=env)
    assert done.returncode == 0, done
    return done.stderr.splitlines()


def test_without_any_file_the_defaults_are_used_and_a_new_database_is_reported_once(here: Here) -> None:
    database = here.folder / "lab-gallery-data" / "gallery.sqlite"
    assert notes(here, *TOKEN) == [
        "lab-gallery: using the default configuration; no file was given or found",
        f"lab-gallery: creating an embedded database: {database}",
    ]
    assert notes(here, *LIST) == ["lab-gallery: using the default configuration; no file was given or found"]


def test_file_in_the_working_directory_is_used(here: Here) -> None:
    file = data_dir(here.folder, "mine")
    assert notes(here, *TOKEN) == [
        f"lab-gallery: using {file}",
        f"lab-gallery: creating an embedded database: {here.folder}/mine/gallery.sqlite",
    ]
    assert {path.name for path in here.folder.iterdir()} == {"lab-gallery.toml", "mine"}
    assert here.output(*LIST).split("\t")[1] == "ann"


def test_variable_is_used_before_the_working_directory_and_the_option_before_both(here: Here, tmp_path: Path) -> None:
    data_dir(here.folder, "of-the-directory")
    of_variable, of_option = data_dir(tmp_path / "v", "data"), data_dir(tmp_path / "o", "data")
    env = {"LAB_GALLERY_CONFIG": str(of_variable)}
    assert notes(here, *TOKEN, env=env)[0] == f"lab-gallery: using {of_variable}"
    assert notes(here, *TOKEN, "--config", of_option, env=env)[0] == f"lab-gallery: using {of_option}"
    assert [path.name for path in here.folder.iterdir()] == ["lab-gallery.toml"]
    assert (tmp_path / "v" / "data" / "gallery.sqlite").exists()
    assert (tmp_path / "o" / "data" / "gallery.sqlite").exists()


def test_empty_variable_counts_as_unset(here: Here) -> None:
    env = {"LAB_GALLERY_CONFIG": ""}
    assert notes(here, *TOKEN, env=env)[0] == "lab-gallery: using the default configuration; no file was given or found"


def test_variable_that_names_no_file_is_refused(here: Here) -> None:
    data_dir(here.folder, "unused")
    line = here.refusal(2, *TOKEN, env={"LAB_GALLERY_CONFIG": "absent.toml"})
    assert line == "lab-gallery: absent.toml: no such file"
    assert [path.name for path in here.folder.iterdir()] == ["lab-gallery.toml"]


def test_invalid_file_in_the_working_directory_is_refused(here: Here) -> None:
    (here.folder / "lab-gallery.toml").write_text("frobnicate = 1")
    assert here.refusal(2, *TOKEN) == "lab-gallery: lab-gallery.toml: frobnicate: no such key"
    assert [path.name for path in here.folder.iterdir()] == ["lab-gallery.toml"]


@pytest.mark.parametrize("command", [("migrate",), ("gc", "--dry-run"), ("verify",), LIST], ids=str)
def test_every_command_names_the_file(here: Here, command: tuple[str, ...]) -> None:
    file = data_dir(here.folder, "data")
    assert notes(here, *command)[0] == f"lab-gallery: using {file}"


def test_commands_that_start_at_once_on_no_database_all_succeed(cli: Cli) -> None:
    """As README's `serve &` and `token create` do."""
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
