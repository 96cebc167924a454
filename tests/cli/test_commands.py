"""What every command has: help, exit status, and errors in one line."""

from pathlib import Path

import pytest

from tests.cli.conftest import Cli, Here
from tests.disks import write_disk
from tests.formats.images import converted, empty, raw_disk
from tests.workflows.story import ONE_MIB, digest_of

COMMANDS = ("demo", "serve", "worker", "migrate", "token", "schema", "digest")
SCHEMA = Path(__file__).parents[2] / "schema.graphql"


def test_help_lists_the_commands_and_each_says_what_it_does(cli: Cli) -> None:
    text = cli.output("--help")
    assert text.startswith("usage: lab-gallery ")
    for command in COMMANDS:
        assert f"\n    {command} " in text


@pytest.mark.parametrize(
    ("command", "expected"),
    [
        (["serve"], ["--config FILE", "--host HOST", "--port PORT", "--no-worker", "default: 127.0.0.1"]),
        (["worker"], ["--config FILE", "PostgreSQL"]),
        (["migrate"], ["--config FILE"]),
        (["token", "create"], ["--principal NAME", "--role", "--lab-account NAME", "--expires TIME", "--config FILE"]),
        (["digest"], ["FILE"]),
    ],
    ids=str,
)
def test_a_commands_help_names_its_options(here: Here, command: list[str], expected: list[str]) -> None:
    text = here.output(*command, "--help")
    assert text.startswith(f"usage: lab-gallery {' '.join(command)} ")
    assert [words for words in expected if words not in text] == []


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        ([], "COMMAND"),
        (["frobnicate"], "frobnicate"),
        (["serve", "--port", "http"], "--port: 'http' is no port"),
        (["serve", "--port", "65536"], "--port: '65536' is no port"),
        (["serve", "--frobnicate"], "--frobnicate"),
        (["token"], "COMMAND"),
        (["token", "create"], "--principal"),
        (["token", "create", "--principal", "ann", "--expires", "soon"], "--expires: 'soon' is no time"),
        (["token", "create", "--principal", "ann", "--expires", "0d"], "--expires: '0d' is no time"),
        (["digest"], "FILE"),
    ],
    ids=str,
)
def test_a_wrong_command_line_is_refused_with_status_2(here: Here, arguments: list[str], named: str) -> None:
    done = here(*arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert named in done.stderr.splitlines()[-1]
    assert list(here.folder.iterdir()) == []


def test_schema_prints_exactly_the_file_at_the_root(cli: Cli) -> None:
    assert cli.output("schema") == SCHEMA.read_text()


def test_digest_prints_the_digest_of_a_raw_disk_and_nothing_else(cli: Cli) -> None:
    disk = write_disk(cli.folder / "disk.raw", 3 * ONE_MIB + 512, {0: b"boot", 2 * ONE_MIB: b"\x01" * ONE_MIB})
    assert cli.output("digest", disk) == f"{digest_of(disk)}\n"


@pytest.mark.parametrize("kind", ["qcow2", "vhdx", "vmdk"])
def test_digest_of_an_image_is_that_of_its_raw_disk(cli: Cli, kind: str) -> None:
    disk = raw_disk(cli.folder)
    image = converted(disk, cli.folder / f"disk.{kind}", kind)
    assert cli.output("digest", image) == f"{digest_of(disk)}\n"


def test_without_qemu_img_a_digest_of_an_image_is_refused_with_the_remedy(here: Here) -> None:
    image = empty(here.folder / "disk.qcow2", "qcow2")
    assert here.refusal(1, "digest", image, env={"PATH": "/nowhere"}) == (
        f"lab-gallery: {image}: disks of other formats than raw need qemu-img on the server: install qemu-utils there"
    )


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (
            b"QFI\xfb\0\0\0\x03" + bytes(1016),
            "FORMAT_MISMATCH: the file was declared to be raw, but looks like qcow2",
        ),
        (b"", "the disk file is empty"),
        (None, "the disk file cannot be opened"),
    ],
)
def test_digest_of_what_is_no_raw_disk_fails_with_status_1(here: Here, content: bytes | None, reason: str) -> None:
    disk = here.folder / "disk.img"
    if content is not None:
        disk.write_bytes(content)
    assert here.refusal(1, "digest", disk).startswith(f"lab-gallery: {disk}: {reason}")
