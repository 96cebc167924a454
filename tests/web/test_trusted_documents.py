"""Trusted documents: the two forms of a manifest, the ids of requests on every transport, and enforcement."""

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest

from graph.settings import ConfigurationError, load
from graph.web.graphql.persisted_queries import PersistedQueries
from graph.web.graphql.trusted_documents import TrustedDocuments, read_manifest
from tests.web.conftest import HEADERS, Sockets, answered, application, client_of, serving
from tests.web.world import StubServer

QUERY, DATA = "{ hello }", {"data": {"hello": "world"}}
HASH = hashlib.sha256(QUERY.encode()).hexdigest()
OPERATION = {"id": HASH, "name": "Hello", "type": "query", "body": QUERY}
APOLLO = {"format": "apollo-persisted-query-manifest", "version": 1, "operations": [OPERATION]}
RELAY = {HASH: QUERY, "short": "query Who { who }"}


def trusting(world: StubServer, *, only: bool) -> Any:
    app = application(world)
    app.state.pipeline.persisted_queries = PersistedQueries(trusted=TrustedDocuments(RELAY, only=only))
    return app


def test_manifest_has_the_form_of_apollo_or_relay(tmp_path: Path) -> None:
    manifest = tmp_path / "manifest.json"
    for content, expected in ((APOLLO, {HASH: QUERY}), (RELAY, RELAY)):
        manifest.write_text(json.dumps(content))
        assert read_manifest(manifest) == expected
    for wrong in (b"{", b"[]", b'{"id": 1}', json.dumps({**APOLLO, "version": 2}).encode(), b'{"format": "x"}'):
        manifest.write_bytes(wrong)
        with pytest.raises(ConfigurationError, match=r"^graphql\.documents: .*manifest\.json: "):
            read_manifest(manifest)
    with pytest.raises(ConfigurationError, match="No such file"):
        read_manifest(tmp_path / "missing.json")


def test_manifest_is_relative_to_the_configuration(tmp_path: Path) -> None:
    config = tmp_path / "gallery.toml"
    config.write_text('[graphql]\ndocuments = "manifest.json"\n')
    assert load(config).graphql.documents == (tmp_path / "manifest.json").resolve()
    config.write_text("[graphql]\nonly_documents = true\n")
    with pytest.raises(ConfigurationError, match="only_documents needs documents"):
        load(config)


async def test_trusted_document_is_run_by_its_id(world: StubServer) -> None:
    async with client_of(trusting(world, only=False), HEADERS) as api:
        persisted = {"persistedQuery": {"version": 1, "sha256Hash": HASH}}
        for body in (
            {"documentId": HASH},
            {"documentId": f"sha256:{HASH}"},
            {"doc_id": HASH},
            {"extensions": persisted},
        ):
            assert answered(await api.http.post("/graphql", json=body)) == DATA
        assert answered(await api.http.get("/graphql", params={"documentId": f"sha256:{HASH}"})) == DATA
        assert answered(await api.http.post("/graphql", json={"query": QUERY})) == DATA
        for body, code in (
            ({"documentId": "unknown"}, "PERSISTED_QUERY_NOT_FOUND"),
            ({"documentId": HASH, "query": QUERY}, "BAD_REQUEST"),
            ({"documentId": 1}, "BAD_REQUEST"),
        ):
            refused = await api.http.post("/graphql", json=body)
            assert (refused.status_code, refused.json()["errors"][0]["extensions"]["code"]) == (400, code)


async def test_enforcement_refuses_every_other_document(world: StubServer) -> None:
    other = "mutation { write }"
    persisted = {"persistedQuery": {"version": 1, "sha256Hash": hashlib.sha256(other.encode()).hexdigest()}}
    app = trusting(world, only=True)
    async with client_of(app, HEADERS) as api:
        assert answered(await api.http.post("/graphql", json={"documentId": HASH})) == DATA
        assert answered(await api.http.post("/graphql", json={"query": QUERY})) == DATA
        for body in ({"query": other}, {"query": other, "extensions": persisted}, {"query": "{ __typename }"}):
            refused = await api.http.post("/graphql", json=body)
            assert (refused.status_code, refused.json()["errors"][0]["extensions"]["code"]) == (403, "FORBIDDEN")
        unknown = await api.http.post("/graphql", json={"extensions": persisted})
        assert unknown.json()["errors"][0]["extensions"]["code"] == "PERSISTED_QUERY_NOT_FOUND"
    async with serving(app) as address, Sockets(address).open() as socket:
        for number, payload in (("1", {"documentId": HASH}), ("2", {"query": other})):
            await socket.send({"type": "subscribe", "id": number, "payload": payload})
        received = [await socket.receive() for _ in range(3)]
    assert [one["type"] for one in received if one["id"] == "1"] == ["next", "complete"]
    [refusal] = [one for one in received if one["id"] == "2"]
    assert (refusal["type"], refusal["payload"][0]["extensions"]["code"]) == ("error", "FORBIDDEN")
    assert world.written == 0
