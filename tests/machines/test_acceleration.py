"""The probe of KVM, with a program in QEMU's place: KVM that works for some processors only cannot be made here."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from graph.template_vms import acceleration

WORKS_WITH = """#!/bin/sh
case " $* " in *" -cpu {cpu} "*) exit {status};; *) exit 134;; esac
"""


@pytest.fixture
def probe(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], bool]:
    """Probe KVM that works with one processor only."""

    def probe(cpu: str) -> bool:
        program = tmp_path / acceleration.QEMU
        program.write_text(WORKS_WITH.format(cpu=cpu, status=0x10 * 2 + 1))
        program.chmod(0o755)
        monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
        monkeypatch.setattr(acceleration, "KVM", program)
        acceleration.has_kvm.cache_clear()
        return acceleration.has_kvm()

    return probe


@pytest.fixture(autouse=True)
def probed_again() -> Iterator[None]:
    yield
    acceleration.has_kvm.cache_clear()


@pytest.mark.parametrize(("cpu", "works"), [("host", True), ("qemu64", False)])
def test_kvm_is_used_only_if_it_runs_the_processor_of_templates(
    probe: Callable[[str], bool], cpu: str, works: bool
) -> None:
    assert probe(cpu) is works
