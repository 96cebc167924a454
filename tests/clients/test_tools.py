"""Tools that front ends build with, on schema.graphql."""

from pathlib import Path

from tests.clients import node, tools
from tests.contract.test_released import RELEASED

ROOT = tools.SCHEMA.parent
LINT = (tools.ESLINT, "--max-warnings=0", "--config", "tests/clients/eslint.config.js")


def test_relays_compiler_takes_the_schema_with_pages_refetches_and_updates_of_its_store(tmp_path: Path) -> None:
    made = {path.name.removesuffix(".graphql.js") for path in tools.relay_compiled(tmp_path).iterdir()}
    assert made == {
        *("storyLabQuery", "storyExportMutation", "storyProgressSubscription"),
        *("galleryQuery", "gallery_images", "galleryImagesPageQuery", "gallery_image", "galleryImageQuery"),
        *("galleryCreateImageMutation", "galleryDeleteImageMutation"),
    }


def test_graphql_codegen_makes_types_of_the_schema_and_of_operations(tmp_path: Path) -> None:
    front_end = tools.project(tmp_path)
    node.output(tools.CODEGEN, "--silent", "--config", "codegen.yml", cwd=front_end)
    types = (front_end / "types.ts").read_text()
    assert "export type ExportStatus =" in types
    assert "export type StoryProgressSubscription =" in types


def test_graphql_inspector_finds_the_documents_valid_and_nothing_broken_since_the_last_release() -> None:
    node.output(tools.INSPECTOR, "validate", "operations/*.graphql", str(tools.SCHEMA))
    node.output(tools.INSPECTOR, "diff", str(RELEASED), str(tools.SCHEMA))


def test_graphql_eslint_has_nothing_to_say() -> None:
    assert node.output(*LINT, "schema.graphql", "tests/clients/operations", cwd=ROOT) == ""
