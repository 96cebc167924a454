"""The command `digest`: the digest of a disk image file."""

from pathlib import Path

import click

from graph.commands.errors import CommandError


@click.command
@click.argument("file", type=click.Path(path_type=Path), metavar="FILE")
@click.option("--allow-weak-sandbox", is_flag=True, help="Read the file although the kernel lacks protections.")
def digest(file: Path, *, allow_weak_sandbox: bool) -> None:
    """Print the digest of a disk image file.

    The file's ending says its format: .qcow2, .vhd, .vhdx or .vmdk; any other ending is raw.
    """
    from graph.domain.uploads.file_names import declared
    from graph.storage.errors import DiskRefusedError, StorageError
    from graph.storage.formats.read.digest import digest_of
    from graph.storage.formats.read.open_disk import DiskFile
    from graph.storage.sandbox import protections

    protections.allow_missing(allowed=allow_weak_sandbox)
    try:
        click.echo(digest_of(DiskFile(file, declared(file.name))))
    except DiskRefusedError as error:
        raise CommandError(f"{file}: {error.reason}: {error}") from error
    except StorageError as error:
        raise CommandError(f"{file}: {error}") from error
