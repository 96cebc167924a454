"""What npm installs is named by version and hash; where it comes from is the affair of whoever installs it."""

import json

import pytest

from tests.clients import node

ROOT = node.HERE.parent.parent


@pytest.mark.parametrize("folder", ["tests/clients", "graphiql"])
def test_a_lock_names_every_package_by_its_hash_and_none_by_an_address(folder: str) -> None:
    lock = json.loads((ROOT / folder / "package-lock.json").read_text())
    packages = {name: package for name, package in lock["packages"].items() if name}
    assert [name for name, package in packages.items() if "integrity" not in package] == []
    assert [name for name, package in packages.items() if "resolved" in package] == []
