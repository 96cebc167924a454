"""The contract with clients: the schema fulfils core.graphql, and the check detects violations."""

import subprocess
import sys
from pathlib import Path

import pytest
from graphql import GraphQLObjectType, build_schema

from tests.contract.check import HERE, faults

ROOT = HERE.parent.parent
SDL = (ROOT / "schema.graphql").read_text()


def without(text: str, instead: str = "") -> str:
    assert SDL.count(text) == 1
    return SDL.replace(text, instead)


def test_schema_fulfils_the_contract() -> None:
    assert faults(SDL) == []


def test_contract_command_succeeds_silently() -> None:
    done = subprocess.run(
        [sys.executable, HERE / "check.py", ROOT / "schema.graphql"], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_contract_command_fails_and_names_the_violation(tmp_path: Path) -> None:
    (tmp_path / "schema.graphql").write_text(
        without("  activeExport: Export\n", "  activeExport: Export!\n  more: Int\n")
    )
    done = subprocess.run(
        [sys.executable, HERE / "check.py", tmp_path / "schema.graphql"], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (1, "Lab.more: no description\n", "")


@pytest.mark.parametrize(
    ("text", "instead", "fault"),
    [
        ("  newImagesEnabledByDefault: Boolean!\n", "  newImagesEnabledByDefault: Boolean\n",
         "LabAccount.newImagesEnabledByDefault: Boolean, promised Boolean!"),
        ("  attachments: [GalleryAttachment!]!\n", "  attachments: [GalleryAttachment]!\n",
         "Gallery.attachments: [GalleryAttachment]!, promised [GalleryAttachment!]!"),
        ("input LabImageInput @oneOf {", "input LabImageInput {", "LabImageInput: not @oneOf"),
        ("type TemplateVm {", "interface TemplateVm {", "TemplateVm: of another kind"),
        ("type MarketplaceImage implements Node {", "type MarketplaceImage {", "MarketplaceImage: does not implement Node"),
        ("  X64\n", "  X86\n", "Architecture.X64: missing"),
        ("  softDeleteRetentionDays: Int!\n", "  retentionDays: Int!\n", "Gallery.softDeleteRetentionDays: missing"),
        ("    regionName: String = null\n\n    \"\"\"If true, returns only eligible images; defaults to false.\"\"\"\n"
         "    eligibleOnly: Boolean = null\n",
         "    regionName: String = null\n    eligibleOnly: Boolean!\n",
         "LabAccount.images(eligibleOnly:): Boolean!, promised Boolean"),
    ],
)  # fmt: skip
def test_contract_violation_is_named(text: str, instead: str, fault: str) -> None:
    found = faults(without(text, instead))
    assert fault in found
    assert [line for line in found if not line.endswith("no description")] == [fault]


def test_snapshot_has_no_id() -> None:
    """A cache would store past values under the id of the current object."""
    kind = build_schema(SDL).type_map["ReplicaSnapshot"]
    assert isinstance(kind, GraphQLObjectType)
    assert "id" not in kind.fields
    assert not kind.interfaces
