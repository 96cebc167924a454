"""The schema's error codes of jobs are those that jobs use."""

from graph.schema.types.export_errors import ExportErrorCode, export_error_code
from graph.storage.disk_refusals import DiskRefusalReason
from graph.workflows.runtime.retries import CODES


def test_every_code_of_jobs_is_in_the_schema() -> None:
    used = {code for _, code, _ in CODES} | {str(reason) for reason in DiskRefusalReason}
    used |= {"STORE_FULL", "REGION_UNKNOWN", "REPLICATION_FAILED", "HYPERVISOR_FAILED", "INTERNAL"}
    used |= {"VERSION_GONE", "UPLOAD_EXPIRED"}
    assert used == set(map(str, ExportErrorCode))


def test_unknown_code_is_internal() -> None:
    assert export_error_code("STORE_FULL") is ExportErrorCode.STORE_FULL
    assert export_error_code("OF_ANOTHER_VERSION") is ExportErrorCode.INTERNAL
