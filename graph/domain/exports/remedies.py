"""Remedies of failed exports: what a teacher or an operator does before the next attempt."""

from collections.abc import Mapping

# By error code. A disk that was refused has the reason as its code, and none here.
REMEDIES: Mapping[str, str] = {
    "DISK_CHANGED": "Stop the programs that write to the disk, then retry the export.",
    "DISK_BUSY": "Stop the machine or program that uses the disk, then retry the export.",
    "DISK_INVALID": "Restore the template disk, then export again.",
    "DISK_FAILED": "Check the disks of the server, then retry the export.",
    "TEMPLATE_STOPPED": "Retry the export: a stopped template is exported as it is.",
    "SCRATCH_FULL": "Stop the template or free space on its host, then retry the export.",
    "HYPERVISOR_FAILED": "Check libvirt on the host, then retry the export.",
    "STORE_FULL": "Ask the operator to free space there, then retry the export.",
    "STORE_UNAVAILABLE": "Start the store or correct its URL, then retry the export.",
    "STORE_FAILED": "Check the store, then retry the export.",
    "STORAGE_FAILED": "Check the server's log, then retry the export.",
    "CHUNK_MISSING": "Start `lab-gallery verify`, then retry the export.",
    "CHUNK_CORRUPT": "Start `lab-gallery verify`, then retry the export.",
    "MANIFEST_CORRUPT": "Start `lab-gallery verify`, then retry the export.",
    "REGION_UNKNOWN": "Ask the operator to configure the region again, then retry the export.",
    "TOOL_MISSING": "Ask the operator to install qemu-utils, then retry the export.",
    "TOOL_EXCEEDED": "Convert the disk to raw or qcow2, then retry the export.",
    "SANDBOX_MISSING": "Start `lab-gallery check` on the worker, then retry the export.",
    "INTERNAL": "Check the server's log, then retry the export.",
}
REFUSED_DISK = "Convert the disk to raw or qcow2, then export again."


def failed(code: str, message: str) -> str:
    """Return the message of an export that failed: the cause, then the remedy."""
    return f"Failed: {message.removesuffix('.')}. {REMEDIES.get(code, REFUSED_DISK)}"
