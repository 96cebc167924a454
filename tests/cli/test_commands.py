"""Common behaviour of every command: help, exit status, and errors in one line."""

import itertools
import re
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import pytest

from graph.cli import COMMANDS
from tests.cli.conftest import Cli, InProcessCli
from tests.disks import write_disk
from tests.formats.images import converted, empty, raw_disk
from tests.workflows.live_account import ONE_MIB, digest_of

NO_DURATION = "is not a duration: write it as 30d, 12h or 90m, or never"
COMMAND_WORDS = ("serve", "token", "create", "verify", "digest", "store", "adopt")
SCHEMA = Path(__file__).parents[2] / "schema.graphql"


def test_help_lists_every_command_with_its_description(cli: Cli) -> None:
    text = cli.output("--help")
    assert text.startswith("Usage: lab-gallery ")
    for command, (_, description) in COMMANDS.items():
        assert re.search(rf"^  {command} +{re.escape(description)}$", text, re.MULTILINE)


@pytest.mark.parametrize("command", COMMANDS)
def test_command_has_the_same_description_in_both_helps(in_process_cli: InProcessCli, command: str) -> None:
    assert in_process_cli.output(command, "--help").splitlines()[2] == f"  {COMMANDS[command][1]}"


def test_help_of_every_command_imports_click_only(cli: Cli) -> None:
    parts = [*(["token", part] for part in ("create", "list", "revoke")), ["store", "adopt"]]
    commands = [[], *([command] for command in COMMANDS), *parts]
    program = (
        "import sys\n"
        "from graph.cli import root\n"
        f"for command in {commands}:\n"
        "    root.main([*command, '--help'], prog_name='lab-gallery', standalone_mode=False)\n"
        "heavy = ('asyncio', 'pydantic', 'sqlalchemy', 'strawberry', 'dbos', 'uvicorn')\n"
        "print({name for name in heavy if name in sys.modules})\n"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=cli.folder, capture_output=True, text=True, check=True)
    assert done.stdout.count("Usage: lab-gallery ") == len(commands)
    assert done.stdout.splitlines()[-1] == "set()"


def test_schema_command_imports_no_server(cli: Cli) -> None:
    program = (
        "import sys\n"
        "from graph.cli import root\n"
        "root.main(['schema'], prog_name='lab-gallery', standalone_mode=False)\n"
        "print({name for name in ('dbos', 'uvicorn') if name in sys.modules})\n"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=cli.folder, capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "set()"


def test_version_option_prints_the_package_version(in_process_cli: InProcessCli) -> None:
    assert in_process_cli.output("--version") == f"lab-gallery, version {version('lab-gallery')}\n"


@pytest.mark.parametrize(
    ("command", "expected"),
    [
        (["serve"], ["--config FILE", "--host HOST", "--port PORT", "--no-worker", "[default: 127.0.0.1]"]),
        (["worker"], ["--config FILE", "PostgreSQL"]),
        (["migrate"], ["--config FILE"]),
        (["token", "create"], ["--principal NAME", "--role", "--lab-account NAME", "--expires TIME", "--config FILE"]),
        (["digest"], ["FILE"]),
    ],
    ids=str,
)
def test_command_help_lists_its_options(in_process_cli: InProcessCli, command: list[str], expected: list[str]) -> None:
    text = in_process_cli.output(*command, "--help")
    assert text.startswith(f"Usage: lab-gallery {' '.join(command)} ")
    assert [words for words in expected if words not in text] == []


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ([], "Missing command"),
        (["frobnicate"], "No such command 'frobnicate'"),
        (["serve", "--port", "http"], "Invalid value for '--port': 'http' is not a valid integer"),
        (["serve", "--port", "65536"], "Invalid value for '--port': 65536 is not in the range 0<=x<=65535"),
        (["serve", "--frobnicate"], "No such option '--frobnicate'"),
        (["token"], "Missing command"),
        (["token", "create"], "Missing option '--principal'"),
        (["token", "create", "--expires", "soon"], f"Invalid value for '--expires': 'soon' {NO_DURATION}"),
        (["token", "create", "--expires", "0d"], f"Invalid value for '--expires': '0d' {NO_DURATION}"),
        (
            ["verify", "--mib-per-second", "0"],
            "Invalid value for '--mib-per-second': 0 is not in the range 1<=x<=999999999",
        ),
        (["verify", "--mib-per-second", "1.5"], "Invalid value for '--mib-per-second': '1.5' is not a valid integer"),
        (["digest"], "Missing argument 'FILE'"),
        (["store"], "Missing command"),
        (["store", "adopt"], "Missing argument 'REGION'"),
    ],
    ids=str,
)
def test_invalid_command_line_exits_with_status_2(
    in_process_cli: InProcessCli, arguments: list[str], message: str
) -> None:
    done = in_process_cli(*arguments)
    command = " ".join(itertools.takewhile(lambda word: word in COMMAND_WORDS, arguments))
    line = f"lab-gallery: {message}; see `{f'lab-gallery {command}'.strip()} --help`\n"
    assert (done.returncode, done.stdout, done.stderr) == (2, "", line)
    assert list(in_process_cli.folder.iterdir()) == []


@pytest.mark.parametrize("which", [[], ["--principal", "ann", "--id", "1"]], ids=str)
def test_revoke_needs_exactly_one_of_principal_and_number(in_process_cli: InProcessCli, which: list[str]) -> None:
    assert in_process_cli.refusal(2, "token", "revoke", *which) == "lab-gallery: give --principal or --id, and not both"


def test_schema_command_prints_the_committed_schema(cli: Cli) -> None:
    assert cli.output("schema") == SCHEMA.read_text()


def test_digest_command_prints_only_the_digest_of_a_raw_disk(cli: Cli) -> None:
    disk = write_disk(cli.folder / "disk.raw", 3 * ONE_MIB + 512, {0: b"boot", 2 * ONE_MIB: b"\x01" * ONE_MIB})
    assert cli.output("digest", disk) == f"{digest_of(disk)}\n"


@pytest.mark.parametrize("kind", ["qcow2", "vhdx", "vmdk"])
def test_digest_of_converted_image_equals_digest_of_raw_disk(cli: Cli, kind: str) -> None:
    disk = raw_disk(cli.folder)
    image = converted(disk, cli.folder / f"disk.{kind}", kind)
    assert cli.output("digest", image) == f"{digest_of(disk)}\n"


def test_digest_of_image_without_qemu_img_names_the_package_to_install(in_process_cli: InProcessCli) -> None:
    image = empty(in_process_cli.folder / "disk.qcow2", "qcow2")
    assert in_process_cli.refusal(1, "digest", image, env={"PATH": "/nowhere"}) == (
        f"lab-gallery: {image}: qemu-img is required on the server for disk formats other than raw: install qemu-utils"
    )


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (
            b"QFI\xfb\0\0\0\x03" + bytes(1016),
            "FORMAT_MISMATCH: the file is declared as raw but has the signature of qcow2",
        ),
        (b"", "the disk file is empty"),
        (None, "the disk file does not exist"),
    ],
)
def test_digest_of_invalid_raw_disk_exits_with_status_1(
    in_process_cli: InProcessCli, content: bytes | None, reason: str
) -> None:
    disk = in_process_cli.folder / "disk.img"
    if content is not None:
        disk.write_bytes(content)
    assert in_process_cli.refusal(1, "digest", disk).startswith(f"lab-gallery: {disk}: {reason}")
