"""Front-end build tools on schema.graphql."""

from pathlib import Path

from tests.clients import node, tools
from tests.contract.test_released import RELEASED

ROOT = tools.SCHEMA.parent
LINT = (tools.ESLINT, "--max-warnings=0", "--config", "tests/clients/eslint.config.js")


def test_relay_compiler_accepts_pages_refetches_and_store_updates(tmp_path: Path) -> None:
    made = {path.name.removesuffix(".graphql.js") for path in tools.relay_compiled(tmp_path).iterdir()}
    assert made == {
        *("storyLabQuery", "storyExportMutation", "storyProgressSubscription"),
        *("galleryQuery", "gallery_images", "galleryImagesPageQuery", "gallery_image", "galleryImageQuery"),
        *("galleryCreateImageMutation", "galleryDeleteImageMutation"),
    }


def test_graphql_codegen_generates_types_of_schema_and_operations(tmp_path: Path) -> None:
    front_end = tools.project(tmp_path)
    node.output(tools.CODEGEN, "--silent", "--config", "codegen.yml", cwd=front_end)
    types = (front_end / "types.ts").read_text()
    assert "export type ExportStatus =" in types
    assert "export type StoryProgressSubscription =" in types


def test_graphql_inspector_finds_valid_documents_and_no_breaking_changes() -> None:
    node.output(tools.INSPECTOR, "validate", "operations/*.graphql", str(tools.SCHEMA))
    node.output(tools.INSPECTOR, "diff", str(RELEASED), str(tools.SCHEMA))


def test_graphql_eslint_reports_nothing() -> None:
    assert node.output(*LINT, "schema.graphql", "tests/clients/operations", cwd=ROOT) == ""
