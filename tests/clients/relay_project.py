"""Relay's documents, compiled in a folder of their own: what the compiler writes is not for the repository."""

import shutil
from pathlib import Path

from tests.clients import node

ROOT = node.HERE.parent.parent
COMPILER = node.tool("relay-compiler", "cli.js")


def compiled(folder: Path) -> Path:
    """Compile them against schema.graphql without a complaint, and return the folder of what comes out."""
    project = folder / "relay"
    shutil.copytree(node.HERE / "relay", project)
    shutil.copy(ROOT / "schema.graphql", project)
    (project / "node_modules").symlink_to(node.INSTALLED)
    made = project / "__generated__"
    made.mkdir()
    said = node.output(COMPILER, "relay.config.json", cwd=project)
    assert "compilation" in said.lower(), said
    return made
