"""Commands of virsh that share a process, with libvirt's own test driver and with a virsh that hangs."""

import os
import time
from pathlib import Path

import pytest

from graph.template_vms.freezing import FREEZE_SECONDS, run_frozen
from graph.template_vms.machine_errors import HypervisorError
from graph.template_vms.virsh import Document, DomainMissingError, Virsh

DOMAIN = """<domain type="test"><name>it's "new"</name><memory>8192</memory><os><type>hvm</type></os></domain>"""
# Answers all but the commands with the first word, at which it hangs; it logs each process.
HANGS = """#!/bin/sh
echo "$*" >>"{log}"
case " $* " in *" {word} "*) exec sleep 600 ;; esac
echo "Froze 1 filesystem(s)"
"""


def texts(results: list[str | HypervisorError]) -> list[str]:
    return [found.detail if isinstance(found, HypervisorError) else found.strip() for found in results]


def test_commands_of_one_process_share_a_connection_and_fail_alone() -> None:
    virsh = Virsh("test:///default")
    results = virsh.run_all(
        ("domstate", "test"),
        ("domstate", "none"),
        ("create", Document(DOMAIN)),
        ("domstate", 'it\'s "new"'),
        ("resume", "test"),
    )
    assert texts(results[:4]) == ["running", "virsh domstate: error: failed to get domain 'none'", "", "running"]
    assert [type(found) for found in results] == [str, DomainMissingError, str, str, HypervisorError]


def test_hypervisor_that_cannot_be_reached_is_an_error() -> None:
    with pytest.raises(HypervisorError) as raised:
        Virsh("unknown:///").run_all(("domstate", "test"), ("version",))
    assert "failed to connect to the hypervisor" in raised.value.detail


def test_guest_is_thawed_by_a_process_of_its_own_if_the_command_hangs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    log, program = tmp_path / "log", tmp_path / "programs" / "virsh"
    program.parent.mkdir()
    program.write_text(HANGS.format(log=log, word="backup-begin"))
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{program.parent}:{os.environ['PATH']}")
    began = time.monotonic()
    with pytest.raises(HypervisorError, match=f"did not answer within {FREEZE_SECONDS} s"):
        run_frozen(Virsh("test:///default"), tmp_path, "lab", ("backup-begin", "lab"))
    assert FREEZE_SECONDS <= time.monotonic() - began < 10 * FREEZE_SECONDS
    commands = [line.partition("test:///default ")[2].split()[0] for line in log.read_text().splitlines()]
    assert commands == ["domfsfreeze", "backup-begin", "domfsthaw"]
    assert not (tmp_path / "frozen").exists()
