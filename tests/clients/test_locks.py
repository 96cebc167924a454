"""npm packages are pinned by version and hash; the registry is the choice of the installing user."""

import json

import pytest

from tests.clients import node

ROOT = node.HERE.parent.parent


@pytest.mark.parametrize("folder", ["tests/clients", "tests/sign_in", "graphiql", "console", "tests/console"])
def test_lock_file_names_every_package_by_hash_and_none_by_url(folder: str) -> None:
    lock = json.loads((ROOT / folder / "package-lock.json").read_text())
    packages = {name: package for name, package in lock["packages"].items() if name}
    assert [name for name, package in packages.items() if "integrity" not in package] == []
    assert [name for name, package in packages.items() if "resolved" in package] == []
