"""Stores of every kind, and real object-store servers, one of each per session."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from graph.storage.stores.region_store import RegionStore
from tests.object_stores.servers import ObjectServer, azurite, seaweedfs
from tests.storage.conftest import make_disk

KINDS = ("file", "memory", "s3", "azure")
__all__ = ["make_disk"]


@pytest.fixture(scope="session")
def seaweedfs_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ObjectServer]:
    with seaweedfs(tmp_path_factory.mktemp("seaweedfs")) as server:
        with pytest.MonkeyPatch.context() as patch:
            for variable, value in server.credentials.items():
                patch.setenv(variable, value)
            # The server creates the bucket at the first write; a test may read first.
            RegionStore.open("first", server.url("first")).probe()
        yield server


@pytest.fixture(scope="session")
def azurite_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ObjectServer]:
    with azurite(tmp_path_factory.mktemp("azurite")) as server:
        yield server


@pytest.fixture(params=KINDS)
def kind(request: pytest.FixtureRequest) -> str:
    return request.param


@pytest.fixture
def any_store(request: pytest.FixtureRequest, kind: str, tmp_path: Path) -> RegionStore:
    """An empty region of each kind; its credentials come only from the environment."""
    return _open(request, kind, "any", tmp_path)


@pytest.fixture
def other_store(request: pytest.FixtureRequest, kind: str, tmp_path: Path) -> RegionStore:
    """A second region of the same kind."""
    return _open(request, kind, "other", tmp_path)


def _open(request: pytest.FixtureRequest, kind: str, name: str, folder: Path) -> RegionStore:
    if kind == "memory":
        return RegionStore.open(name, "memory://")
    if kind == "file":
        return RegionStore.open(name, (folder / name).as_uri())
    server: ObjectServer = request.getfixturevalue("seaweedfs_server" if kind == "s3" else "azurite_server")
    patch: pytest.MonkeyPatch = request.getfixturevalue("monkeypatch")
    for variable, value in server.credentials.items():
        patch.setenv(variable, value)
    return RegionStore.open(name, server.url(f"{name}-{os.urandom(4).hex()}"))
