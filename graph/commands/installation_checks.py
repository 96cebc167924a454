"""Checks of the machine and the installation, which the command `check` reports."""

import asyncio
import shutil
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit

from sqlalchemy import make_url
from sqlalchemy.exc import SQLAlchemyError

from graph.commands.check_result import FAILED, OK, WARNING, Check
from graph.commands.machine_checks import machine_checks
from graph.db.engine import Database
from graph.db.migrate import is_current
from graph.free_space.locations import locations
from graph.free_space.space import ONE_GIB
from graph.identity.file_permissions import close_path, open_paths
from graph.identity.keys import KEY_BYTES
from graph.settings import Region, Settings
from graph.storage.errors import StorageError
from graph.storage.sandbox import run
from graph.storage.sandbox.protections import protections
from graph.storage.stores.region_store import RegionStore
from graph.template_vms.bases import Bases

STORE_SECONDS = 20.0
LISTED_PATHS = 10


def checks(settings: Settings, *, repair: bool) -> list[Check]:
    """Return the results of all checks; takes the access to files from other users if `repair` is set."""
    found = [*_sandbox(settings), *_permissions(settings, repair=repair), *_keys(settings), *_space(settings)]
    return [*found, *_bases(settings), *machine_checks(settings), *_stores(settings), _database(settings)]


def _sandbox(settings: Settings) -> Iterator[Check]:
    missing = WARNING if settings.allow_weak_sandbox else FAILED
    for found in protections():
        status = OK if found.is_available else missing if found.is_required else WARNING
        yield Check(f"sandbox {found.name}", status, found.detail)
    try:
        run.run([str(Path(sys.executable).resolve()), "-I", "-S", "-c", ""], limits=run.ChildLimits(), places=_PYTHON)
    except (StorageError, OSError) as error:
        yield Check("sandbox", FAILED, f"{error}")
    else:
        yield Check("sandbox", OK, "a program runs in it")
    program = shutil.which("qemu-img")
    detail = program or "not found: only raw disks can be used; install qemu-utils"
    yield Check("qemu-img", OK if program else WARNING, detail)


_PYTHON = [f"{prefix}/lib" for prefix in (sys.prefix, sys.base_prefix)]


def _permissions(settings: Settings, *, repair: bool) -> Iterator[Check]:
    found = list(open_paths(settings))
    if not found:
        yield Check("permissions", OK, "no other user has access to the installation's files")
        return
    if not repair:
        listed = ", ".join(map(str, found[:LISTED_PATHS]))
        more = f" and {len(found) - LISTED_PATHS} more" if len(found) > LISTED_PATHS else ""
        detail = f"other users have access to {listed}{more}: run lab-gallery check --repair"
        yield Check("permissions", FAILED, detail)
        return
    left: list[str] = []
    for path in found:
        try:
            close_path(path)
        except OSError as error:
            left.append(f"{path}: {error.strerror}")
    if left:
        yield Check("permissions", FAILED, f"not repaired: {'; '.join(left[:LISTED_PATHS])}")
    else:
        yield Check("permissions", OK, f"repaired: {len(found)} files and folders")


def _keys(settings: Settings) -> Iterator[Check]:
    for path in sorted(settings.data_dir.glob("*.key")):
        try:
            is_key = len(path.read_bytes()) == KEY_BYTES
        except OSError as error:
            yield Check(f"key {path.name}", FAILED, f"it cannot be read: {error.strerror}")
        else:
            detail = (
                f"{KEY_BYTES} bytes"
                if is_key
                else f"it does not have {KEY_BYTES} bytes: restore it, or delete it to create a new one"
            )
            yield Check(f"key {path.name}", OK if is_key else FAILED, detail)


def _space(settings: Settings) -> Iterator[Check]:
    for place in locations(settings):
        if place.space is None or place.kept_bytes is None:
            continue
        free, total = place.space.free_bytes / ONE_GIB, place.space.total_bytes / ONE_GIB
        detail = f"{free:.1f} of {total:.1f} GiB free"
        if place.is_low:
            detail += f", {place.kept_bytes / ONE_GIB:.3g} GiB must stay free (keep_free_gb): free some space"
        yield Check(f"space {place.name}", FAILED if place.is_low else OK, detail)


def _bases(settings: Settings) -> Iterator[Check]:
    bases = Bases(settings.data_dir)
    try:
        found = bases.found()
        damaged = [base.digest for base in found if (last := bases.verified(base.digest)) and last.is_damaged]
    except StorageError as error:
        yield Check("bases", FAILED, f"{error}")
        return
    if damaged:
        listed = ", ".join(damaged[:LISTED_PATHS])
        yield Check("bases", FAILED, f"{len(damaged)} damaged, restore from a backup: {listed}")
    elif found:
        used = sum(base.used_bytes for base in found) / ONE_GIB
        detail = f"{len(found)} in {used:.1f} GiB; base_cache_gb is {settings.labs.base_cache_gb}"
        yield Check("bases", OK, detail)


def _stores(settings: Settings) -> Iterator[Check]:
    for region in settings.regions.values():
        if not region.available:
            yield Check(f"store {region.name}", OK, "not checked: the region is not available")
            continue
        if _is_new(settings, region):
            yield Check(f"store {region.name}", OK, "it does not exist yet: the next start creates its folder")
            continue
        reason = _answer(lambda region=region: _reach(settings, region), STORE_SECONDS)
        detail = f"{reason}: correct `store` of the region, or its credentials" if reason else "it responds"
        yield Check(f"store {region.name}", FAILED if reason else OK, detail)


def _is_new(settings: Settings, region: Region) -> bool:
    parts = urlsplit(settings.store_url(region))
    return parts.scheme == "file" and not Path(unquote(parts.path)).exists()


def _reach(settings: Settings, region: Region) -> str | None:
    """Return why a store cannot be used, or None."""
    try:
        RegionStore.open(region.name, settings.store_url(region)).get_marker()
    except StorageError as error:
        return f"{error}"
    return None


def _answer(ask: Callable[[], str | None], seconds: float) -> str | None:
    """Return the answer of a function that may hang, in a thread that is left alone after this time."""
    answers: list[str | None] = []
    thread = threading.Thread(target=lambda: answers.append(ask()), daemon=True)
    thread.start()
    thread.join(seconds)
    return answers[0] if answers else f"no response within {seconds:.0f} s"


def _database(settings: Settings) -> Check:
    url = settings.effective_database_url
    if settings.is_embedded and not Path(make_url(url).database or "").exists():
        return Check("database", OK, "it does not exist yet: the first command creates it")
    try:
        current = asyncio.run(_is_current(url))
    except (SQLAlchemyError, OSError) as error:
        reason = getattr(error, "orig", None) or error
        return Check("database", FAILED, f"it does not answer: {type(reason).__name__}: {reason}")
    if current:
        return Check("database", OK, "it answers, with this version's schema")
    if settings.is_embedded:
        return Check("database", OK, "it answers; the next start migrates its schema")
    return Check("database", FAILED, "it has another version's schema: run lab-gallery migrate")


async def _is_current(url: str) -> bool:
    database = Database.connect(url)
    try:
        return await is_current(database)
    finally:
        await database.close()
