"""Tools that read schema.graphql, each in its own folder, so that their output stays out of the repository."""

import shutil
from pathlib import Path

from tests.clients import node

SCHEMA = node.HERE.parent.parent / "schema.graphql"
RELAY = node.INSTALLED / "relay-compiler" / "cli.js"
CODEGEN = node.INSTALLED / "@graphql-codegen" / "cli" / "esm" / "bin.js"
INSPECTOR = node.INSTALLED / "@graphql-inspector" / "cli" / "cjs" / "index.js"
ESLINT = node.INSTALLED / "eslint" / "bin" / "eslint.js"


def project(folder: Path, source: Path = node.HERE) -> Path:
    """Create a front end: its sources, the schema, and the installed packages."""
    made = folder / "front-end"
    shutil.copytree(source, made, ignore=shutil.ignore_patterns("node_modules", "*.py", "__pycache__"))
    shutil.copy(SCHEMA, made)
    (made / "node_modules").symlink_to(node.INSTALLED)
    return made


def relay_compiled(folder: Path) -> Path:
    """Compile Relay's documents without warnings, and return the folder of the generated files."""
    front_end = project(folder, node.HERE / "relay")
    made = front_end / "__generated__"
    made.mkdir()
    node.output(RELAY, "relay.config.json", cwd=front_end)
    return made
