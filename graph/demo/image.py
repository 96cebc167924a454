"""Demo disk: a real ext4 image of a Debian system, or of this machine's files if none can be built."""

import os
import re
import shutil
import sysconfig
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path, PurePosixPath

from graph.demo.system import SYSTEM_PATH, Commands, DiskImageError, copy_program, has_sudo, is_root

ONE_MIB = 1 << 20
DEMO_PACKAGES = ("less", "openssh-client", "python3", "vim-tiny")
DEBIAN_TIMEOUT = 75.0
FALLBACK_BYTES = 128 * ONE_MIB
FALLBACK_BIGGEST_FILE = 8 * ONE_MIB
# Fixed, so that two builds of the same files differ in their time stamps only.
FILE_SYSTEM_ID = "1ab6a11e-0000-4000-8000-000000000001"
DEBIAN_KEYRING = Path("/usr/share/keyrings/debian-archive-keyring.gpg")

Progress = Callable[[str], None]


def build(
    path: Path,
    size_bytes: int,
    progress: Progress,
    *,
    packages: Sequence[str] = DEMO_PACKAGES,
    programs: Sequence[Path] = (),
    timeout: float = DEBIAN_TIMEOUT,
    may_install: bool = True,
) -> str:
    """Build a disk image at `path` and return a description of its content.

    A Debian system requires root rights. Without them, without Debian's packages or after `timeout` seconds, the
    image contains files of this machine instead, and these of its programs.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="disk-", dir=path.parent.resolve()) as folder:
        try:
            return build_debian(
                path,
                size_bytes,
                progress,
                packages=packages,
                timeout=timeout,
                may_install=may_install,
            )
        except DiskImageError as reason:
            progress(f"no Debian system here ({reason}); taking files of this machine")
        tree = Path(folder) / "tree"
        count = _copy_files_at_hand(tree)
        for program in programs:
            copy_program(program, tree)
        write_ext4(tree, path, size_bytes)
    allocated = path.stat().st_blocks * 512 // ONE_MIB
    return f"ext4 with {count} files of this machine ({allocated} MiB on disk)"


def build_debian(
    path: Path,
    size_bytes: int,
    progress: Progress,
    *,
    packages: Sequence[str],
    timeout: float,
    may_install: bool = True,
    variant: str = "minbase",
) -> str:
    """Build a disk image of a Debian system with `packages`, from the package sources of this machine's apt."""
    commands = Commands.lasting(timeout)
    if not is_root() and not has_sudo(commands):
        raise DiskImageError("it takes root or sudo")
    _install_mmdebstrap(commands, progress, may_install=may_install)
    sources, release = _apt_sources(commands)
    path.parent.mkdir(parents=True, exist_ok=True)
    folder = Path(tempfile.mkdtemp(prefix="debian-", dir=path.parent.resolve()))
    # mmdebstrap's download user must be able to reach the tree.
    folder.chmod(0o755)
    try:
        (folder / "sources.list").write_text(sources)
        progress(f"installing Debian {release} into a folder")
        commands.run(
            [
                "mmdebstrap",
                "--mode=root",
                f"--variant={variant}",
                f"--include={','.join(packages)}",
                '--aptopt=Acquire::Languages "none"',
                "--dpkgopt=force-unsafe-io",
                release,
                str(folder / "tree"),
                str(folder / "sources.list"),
            ],
            as_root=True,
        )
        progress("writing the file system")
        write_ext4(folder / "tree", path, size_bytes, as_root=True)
    finally:
        cleaning = Commands.lasting(60)
        cleaning.run(["rm", "-rf", "--", str(folder)], as_root=True, check=False)
    allocated = path.stat().st_blocks * 512 // ONE_MIB
    return f"Debian {release} on ext4 ({allocated} MiB on disk)"


def write_ext4(tree: Path, image: Path, size_bytes: int, *, as_root: bool = False) -> None:
    """Write the files under `tree` as an ext4 file system into a new sparse file."""
    image.unlink(missing_ok=True)
    with image.open("xb") as file:
        file.truncate(size_bytes)
    options = f"root_owner=0:0,hash_seed={FILE_SYSTEM_ID},lazy_itable_init=1"
    Commands.lasting(600).run(
        ["mkfs.ext4", "-q", "-F", "-U", FILE_SYSTEM_ID, "-E", options, "-d", str(tree), str(image)],
        as_root=as_root,
    )


def add_files(image: Path, files: Mapping[str, bytes]) -> None:
    """Write files, named by absolute path, into the ext4 file system of an image, without mounting it."""
    commands = Commands.lasting(300)
    paths = {name: _checked_name(name) for name in files}
    folders = {folder for path in paths.values() for folder in path.parents}
    # Checked first, because debugfs damages a file system if the new file already exists.
    there = {path: kind for path in folders | set(paths.values()) if (kind := _kind(commands, image, path))}
    for path, kind in there.items():
        if kind != ("directory" if path in folders else "regular"):
            raise DiskImageError(f"{path} in {image} is in the way")
    with tempfile.TemporaryDirectory(prefix="add-files-") as folder:
        script = [line for path in sorted(folders - set(there)) for line in _make_folder(path)]
        for number, (name, content) in enumerate(files.items()):
            local = Path(folder) / f"{number}.in"
            local.write_bytes(content)
            script += _write_file(paths[name], local, replace=paths[name] in there)
            # Read back: debugfs exits with 0 even after a failure.
            script.append(f'dump "{paths[name]}" {folder}/{number}.out')
        (Path(folder) / "script").write_text("\n".join(script) + "\n")
        commands.run(["debugfs", "-w", "-f", f"{folder}/script", str(image)])
        for number, (name, content) in enumerate(files.items()):
            written = Path(folder) / f"{number}.out"
            if not written.is_file() or written.read_bytes() != content:
                raise DiskImageError(f"{name} could not be written into {image}")


def _kind(commands: Commands, image: Path, path: PurePosixPath) -> str | None:
    found = re.search(r"Type: (\w+)", commands.run(["debugfs", "-R", f'stat "{path}"', str(image)]))
    return found[1] if found else None


def _make_folder(path: PurePosixPath) -> Iterator[str]:
    # Bare names in the current folder: debugfs reads /name as name in the current one.
    yield f'cd "{path.parent}"'
    yield f'mkdir "{path.name}"'


def _write_file(path: PurePosixPath, local: Path, *, replace: bool) -> Iterator[str]:
    yield f'cd "{path.parent}"'
    if replace:
        yield f'rm "{path.name}"'
    yield f'write {local} "{path.name}"'
    for field, value in (("mode", "0100644"), ("uid", "0"), ("gid", "0")):
        yield f'set_inode_field "{path.name}" {field} {value}'


def _checked_name(name: str) -> PurePosixPath:
    path = PurePosixPath(name)
    if not path.is_absolute() or path.name == "" or ".." in path.parts or set(name) & set('"\n\r'):
        raise DiskImageError(f"{name!r} is not a plain absolute path")
    return path


def _install_mmdebstrap(commands: Commands, progress: Progress, *, may_install: bool) -> None:
    if shutil.which("mmdebstrap", path=SYSTEM_PATH):
        return
    if not may_install:
        raise DiskImageError("mmdebstrap is not installed")
    progress("installing mmdebstrap")
    install = ["apt-get", "install", "-y", "-q", "--no-install-recommends", "mmdebstrap"]
    try:
        commands.run(install, as_root=True)
    except DiskImageError:
        commands.run(["apt-get", "update", "-q"], as_root=True)
        commands.run(install, as_root=True)


def _apt_sources(commands: Commands) -> tuple[str, str]:
    """Return this machine's Debian sources as a sources.list, and the name of the release."""
    lines = _debian_sources(commands)
    if not lines:
        commands.run(["apt-get", "update", "-q"], as_root=True)
        lines = _debian_sources(commands)
    if not lines:
        raise DiskImageError("apt has no Debian sources here")
    release = min((line.split()[1] for line in lines), key=len)
    keyring = f"[signed-by={DEBIAN_KEYRING}] " if DEBIAN_KEYRING.exists() else ""
    wanted = [line for line in lines if line.split()[1].startswith(release)]
    return "".join(f"deb {keyring}{line}\n" for line in wanted), release


def _debian_sources(commands: Commands) -> list[str]:
    target = "$(REPO_URI) $(RELEASE) $(COMPONENT)"
    filters = ["Created-By: Packages", "Origin: Debian"]
    output = commands.run(["apt-get", "indextargets", "--format", target, *filters])
    return list(dict.fromkeys(output.splitlines()))


def _copy_files_at_hand(tree: Path) -> int:
    """Copy this machine's Python library, documentation and programs until the image is large enough."""
    missing = FALLBACK_BYTES
    count = 0
    for source in (sysconfig.get_path("stdlib"), "/usr/share", "/usr/lib", "/usr/bin"):
        for file in _files_under(Path(source)):
            if missing <= 0:
                return count
            target = tree / file.relative_to("/")
            try:
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copy2(file, target)
            except OSError:
                continue
            missing -= target.stat().st_size
            count += 1
    if count == 0:
        raise DiskImageError("no readable file was found to fill the disk image with")
    return count


def _files_under(root: Path) -> Iterator[Path]:
    for folder, names, files in os.walk(root):
        names[:] = sorted(name for name in names if name != "__pycache__")
        for file in (Path(folder) / name for name in sorted(files)):
            if file.is_file() and not file.is_symlink() and file.stat().st_size <= FALLBACK_BIGGEST_FILE:
                yield file
