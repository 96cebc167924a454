"""Client of libvirt: the program `virsh`, one child process per call, with a time limit.

Not libvirt's C library: a call that hangs would occupy a thread of the server forever, and a child can be killed. A process
costs more than most commands, so those that belong together share one, and its connection.
"""

import os
import secrets
import shlex
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from contextlib import ExitStack

from graph.settings import StartupError
from graph.template_vms.machine_errors import HypervisorError

CALL_SECONDS = 60.0
MISSING = "virsh was not found: install libvirt-clients and libvirt-daemon-system"
_FAILED = "the hypervisor failed; the server's log states the reason"


class DomainMissingError(HypervisorError):
    """There is no such domain, or it does not run."""


class Document(str):
    """A text that a command reads from a file."""

    __slots__ = ()


class Virsh:
    """The commands of `virsh` on one hypervisor."""

    def __init__(self, uri: str) -> None:
        self._uri = uri

    def run(self, *words: str, text: str = "", seconds: float = CALL_SECONDS) -> str:
        """Return the output of a command, with `text` as its standard input.

        Raises HypervisorError, or DomainMissingError if the command refers to a domain that does not run.
        """
        done = self._done("-q", *words, text=text, seconds=seconds, what=words[0])
        if done.returncode:
            raise _error(words[0], done.stderr)
        return done.stdout

    def run_all(
        self, *commands: Sequence[str], seconds: float = CALL_SECONDS, is_quiet: bool = True
    ) -> list[str | HypervisorError]:
        """Run commands in one process, and return the output of each, or its error: the others are run nevertheless.

        Raises HypervisorError without a connection, and if the process did not end in time: any may have been run then.
        """
        mark = f"-{secrets.token_hex(8)}-"
        with ExitStack() as files:
            descriptors: list[int] = []

            def stated(word: str) -> str:
                if not isinstance(word, Document):
                    return word
                descriptors.append(_file(files, word))
                return f"/dev/fd/{descriptors[-1]}"

            texts = [shlex.join(map(stated, command)) for command in commands]
            # Errors are written between the outputs, after those of the commands before.
            done = self._done(
                *(["-q"] if is_quiet else []),
                f"; echo {mark}; ".join(texts),
                seconds=seconds,
                what=commands[0][0],
                are_errors_in_place=True,
                files=descriptors,
            )
        parts = done.stdout.split(mark)
        if len(parts) != len(commands):
            raise _error(commands[0][0], done.stdout)
        return [_result(command[0], part) for command, part in zip(commands, parts, strict=True)]

    def _done(
        self,
        *words: str,
        text: str = "",
        seconds: float,
        what: str,
        are_errors_in_place: bool = False,
        files: Sequence[int] = (),
    ) -> "subprocess.CompletedProcess[str]":
        program = shutil.which("virsh")
        if program is None:
            raise HypervisorError(MISSING, MISSING)
        try:
            return subprocess.run(  # noqa: S603  (no shell; the words are ours)
                [program, "-c", self._uri, *words],
                input=text,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT if are_errors_in_place else subprocess.PIPE,
                timeout=seconds,
                check=False,
                env=_environment(os.environ),
                encoding="utf-8",
                errors="replace",
                pass_fds=files,
            )
        except subprocess.TimeoutExpired as error:
            raise HypervisorError(
                f"the hypervisor did not answer within {seconds:.0f} s", f"virsh {what}: no answer"
            ) from error
        except OSError as error:
            raise HypervisorError(_FAILED, f"virsh: {error.strerror}") from error


def output_of(found: str | HypervisorError) -> str:
    """Return the output of a command that `run_all` ran, or raise its error."""
    if isinstance(found, HypervisorError):
        raise found
    return found


def _file(files: ExitStack, text: str) -> int:
    """Return the descriptor of a file in memory with this text."""
    descriptor = os.memfd_create("virsh", os.MFD_CLOEXEC)
    files.callback(os.close, descriptor)
    with open(descriptor, "w", closefd=False, encoding="utf-8") as file:
        file.write(text)
    return descriptor


def _result(command: str, output: str) -> str | HypervisorError:
    begin = output.find("error: ")
    is_error = begin == 0 or (begin > 0 and output[begin - 1] == "\n")
    return _error(command, output[begin:]) if is_error else output


def _error(command: str, output: str) -> HypervisorError:
    message = " ".join(output.split())
    kind = DomainMissingError if _is_missing(message) else HypervisorError
    return kind(_FAILED, f"virsh {command}: {message}")


def expect_installed() -> None:
    """Raise StartupError if `virsh` is not installed."""
    if shutil.which("virsh") is None:
        raise StartupError(f"[template_vms] driver is libvirt, but {MISSING}")


def _is_missing(message: str) -> bool:
    return any(text in message for text in ("failed to get domain", "Domain not found", "domain is not running"))


def _environment(outer: Mapping[str, str]) -> dict[str, str]:
    """Return the variables that virsh needs, with messages in English."""
    passed = ("PATH", "HOME", "USER", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_CACHE_HOME")
    return {"LC_ALL": "C.UTF-8"} | {name: outer[name] for name in passed if name in outer}
