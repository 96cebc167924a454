"""The document cache: parsed and validated once, and bounded."""

from graphql import build_schema

from graph.web.graphql.documents import DocumentCache
from tests.web.conftest import Api

CORE = build_schema("type Query { hello: Int who: Int boom: Int }")


def check(cache: DocumentCache, text: str) -> None:
    cache.validated(CORE, cache.parsed(text))


async def test_document_is_parsed_and_validated_once(api: Api) -> None:
    await api.run("{ hello }")
    first = api.documents.get("{ hello }")
    await api.run("{ hello }")
    assert first is not None
    assert api.documents.get("{ hello }") is first


def test_equal_texts_that_arrive_together_are_parsed_once() -> None:
    cache = DocumentCache()
    first, second = cache.parsed("{ hello }"), cache.parsed("{ hello }")
    assert first is second
    assert len(cache) == 0
    assert cache.validated(CORE, first) is cache.validated(CORE, second) is cache.get("{ hello }")


async def test_invalid_document_is_cached_with_its_errors(api: Api) -> None:
    assert await api.run("{ nothing }") == await api.run("{ nothing }")
    assert len(api.documents) == 1


async def test_unparsable_document_is_not_cached(api: Api) -> None:
    await api.run("{")
    assert len(api.documents) == 0


def test_least_recently_used_document_is_evicted_first() -> None:
    cache = DocumentCache(max_documents=2)
    check(cache, "{ hello }")
    check(cache, "{ who }")
    cache.get("{ hello }")
    check(cache, "{ boom }")
    assert [text in cache for text in ("{ hello }", "{ who }", "{ boom }")] == [True, False, True]


def test_total_length_of_cached_documents_is_limited() -> None:
    cache = DocumentCache(max_characters=25)
    check(cache, "{ hello }")
    check(cache, "{ hello } # and more")
    assert ("{ hello }" in cache, cache.characters) == (False, 20)
    check(cache, "{ hello } # longer than all there is")
    assert (len(cache), cache.characters) == (0, 0)
