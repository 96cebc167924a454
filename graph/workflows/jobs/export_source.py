"""Source of an export: the disk of a stopped template, or a view of a running one; and the chunks that need not be read."""

import asyncio
import logging
from collections.abc import Iterator

from graph.db.enums import Consistency
from graph.domain.exports.transitions import ExportPlan
from graph.storage.chunks.manifest import Manifest
from graph.storage.errors import DiskIOError
from graph.storage.formats.read.live import ViewFile
from graph.storage.formats.read.open_disk import DiskFile
from graph.storage.stores.manifests import find_manifest
from graph.storage.stores.region_store import RegionStore
from graph.template_vms.live_views import LiveViews
from graph.template_vms.machine_errors import MachineError
from graph.template_vms.view_names import ViewName
from graph.workflows.runtime.retries import WorkFailedError
from graph.workflows.runtime.runtime import Runtime

log = logging.getLogger(__name__)


def file_of(runtime: Runtime, plan: ExportPlan, view: str | None, since: str | None = None) -> DiskFile | ViewFile:
    """Return the disk of a stopped template, or a view, with its changes since a checkpoint."""
    if view is None:
        return runtime.templates.disk_file(str(plan.lab_id), plan.base_digest)
    return views_of(runtime).file(plan.lab_id, view, since)


def views_of(runtime: Runtime) -> LiveViews:
    """Return the views of running templates; raises WorkFailedError if templates do not run as machines."""
    if runtime.machines is None:
        raise WorkFailedError("HYPERVISOR_FAILED", "Templates no longer run as machines of this server.", True)
    return runtime.machines.views


def begin_view(
    runtime: Runtime, store: RegionStore, plan: ExportPlan, name: ViewName
) -> tuple[Consistency, str | None]:
    """Begin a view; return what it guarantees, and the checkpoint since which it states the changes."""
    since, _ = next(_earlier(runtime, store, plan), (None, None))
    consistency, is_since = views_of(runtime).begin(plan.lab_id, name, since)
    return consistency, since if is_since else None


def inherited(
    runtime: Runtime, store: RegionStore, plan: ExportPlan, view: str | None, since: str | None
) -> Manifest | None:
    """Return the manifest of the chunks that were not changed: of the base, or of the moment of a checkpoint."""
    if view is None:
        return _base_manifest(store, plan)
    return next((found for name, found in _earlier(runtime, store, plan) if name == since), None)


def _earlier(runtime: Runtime, store: RegionStore, plan: ExportPlan) -> Iterator[tuple[str, Manifest]]:
    """Yield the checkpoints of a running template whose content is a version in the region, the newest first."""
    for name, size_bytes, content in views_of(runtime).contents(plan.lab_id):
        found = (
            _base_manifest(store, plan) if content.storage_key is None else find_manifest(store, content.storage_key)
        )
        if found is not None and (found.digest, found.size_bytes) == (content.digest, size_bytes):
            yield name, found


def _base_manifest(store: RegionStore, plan: ExportPlan) -> Manifest | None:
    """Return the manifest of the base, if it is the parent version's and the region has a replica of that version."""
    parent = None if plan.base_digest is None else find_manifest(store, plan.parent_storage_key)
    return parent if parent is not None and parent.digest == plan.base_digest else None


async def remember(runtime: Runtime, plan: ExportPlan, view: str | None, digest: str) -> None:
    """Record that the version has the content of the view, for the template's next export."""
    if view is None:
        return
    try:
        await asyncio.to_thread(views_of(runtime).publish, plan.lab_id, view, digest, plan.storage_key)
    except DiskIOError as error:
        log.warning("Export %d: the next export of its template reads more: %s", plan.export_id, error)


async def end_view(runtime: Runtime, plan: ExportPlan, view: str | None) -> None:
    """End the view of an export that no longer reads it."""
    if view is None or runtime.machines is None:
        return
    try:
        await asyncio.to_thread(runtime.machines.views.end, plan.lab_id, view)
    except (MachineError, DiskIOError) as error:
        # The machine's folder is gone, or the next reconciliation ends the view.
        log.warning("Export %d: its view was not ended: %s", plan.export_id, error)
