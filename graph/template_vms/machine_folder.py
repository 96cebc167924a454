"""Files of a running template, and the access to them of the user that runs QEMU."""

import grp
import os
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path

from graph.storage.errors import DiskIOError
from graph.storage.formats.read.disk_writer import disk_errors
from graph.storage.formats.read.open_disk import DiskFile
from graph.template_vms import seed
from graph.template_vms.machine_errors import MachineRefusedError
from graph.template_vms.viewers import IDLE, VIEWERS

# The longest path of a socket.
MAX_SOCKET_PATH = 107
_PASS, _SHARED_FOLDER, _SHARED_DISK = 0o710, 0o770, 0o660
_OWN_FOLDER, _OWN_DISK = 0o700, 0o600
_READ_ONLY = 0o640
_STOPPING = "stopping"
SEED_DISK = "seed.img"
# Files of an export while the machine runs: the socket of the view, what the guest overwrites meanwhile, space that is
# freed when the host gets full, and the mark that the guest's file systems may be frozen.
VIEW_SOCKET, VIEW_SCRATCH, VIEW_RESERVE, VIEW_FROZEN = "export", "export.scratch", "export.reserve", "frozen"
VIEW_FILES = (VIEW_SOCKET, VIEW_SCRATCH, VIEW_RESERVE, VIEW_FROZEN)


class MachineFolder:
    """`machine` in the folder of a lab: the sockets and the firmware's variables of its machine.

    A group has access to the disk while the machine runs, and may pass through the folders above; it cannot list them.
    """

    def __init__(self, data_dir: Path, disk: DiskFile, group: str | None) -> None:
        self.path = disk.path.parent / "machine"
        self._above = [disk.path.parent, disk.path.parent.parent, data_dir]
        if disk.base is not None:
            self._above.append(disk.base.parent)
        self._disk = disk.path
        self._group = group

    def share(self) -> None:
        """Create the folder, and give the group access. Idempotent."""
        if len(os.fsencode(self.path / "screen")) > MAX_SOCKET_PATH:
            raise MachineRefusedError(f"the path of data_dir is too long for sockets: {self.path}")
        group = None if self._group is None else _group_id(self._group)
        if self.path.is_symlink():
            # Programs outside Lab Gallery can put a link to another folder there, which would be shared.
            raise MachineRefusedError("the machine's folder is a link")
        with disk_errors():
            self.path.mkdir(mode=_OWN_FOLDER, exist_ok=True)
            for name in (_STOPPING, IDLE, SEED_DISK):
                (self.path / name).unlink(missing_ok=True)
            if group is None:
                return
            for path, mode in (*((path, _PASS) for path in self._above), (self.path, _SHARED_FOLDER)):
                os.chown(path, -1, group, follow_symlinks=False)
                path.chmod(mode)
            os.chown(self._disk, -1, group, follow_symlinks=False)
            self._disk.chmod(_SHARED_DISK)

    @contextmanager
    def seed_disk(self, user_data: str | None) -> Generator[Path | None]:
        """Write the disk that cloud-init reads at the first start, if there is one. It exists until the block ends."""
        if user_data is None:
            yield None
            return
        path = self.path / SEED_DISK
        try:
            with disk_errors():
                seed.write_disk(path, user_data)
                if self._group is not None:
                    os.chown(path, -1, _group_id(self._group), follow_symlinks=False)
                    path.chmod(_READ_ONLY)
            yield path
        finally:
            with disk_errors():
                path.unlink(missing_ok=True)

    def withdraw(self) -> None:
        """Take the access to the disk from the group, and remove what exports have left. Idempotent."""
        with suppress(FileNotFoundError, DiskIOError), disk_errors():
            for name in (_STOPPING, IDLE, VIEWERS, *VIEW_FILES):
                (self.path / name).unlink(missing_ok=True)
            if self._group is not None:
                self._disk.chmod(_OWN_DISK)

    def stopping_since(self) -> float:
        """Record when the machine was first asked to stop, and return that time."""
        mark = self.path / _STOPPING
        with disk_errors():
            if not mark.exists():
                mark.touch()
            return mark.stat().st_mtime


def _group_id(name: str) -> int:
    try:
        return grp.getgrnam(name).gr_gid
    except KeyError:
        raise MachineRefusedError(f"the group {name} of [template_vms] does not exist") from None
