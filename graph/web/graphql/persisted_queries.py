"""Automatic persisted queries: clients send the hash of a document that the server has received before."""

import hashlib

from graph.aio.lru import LRU
from graph.web.protocol.errors import RequestErrorCode, rejection
from graph.web.protocol.requests import GraphQLRequest

MAX_QUERIES = 1_000
MAX_CHARACTERS = 4_194_304


class PersistedQueries:
    """LRU cache of documents by their SHA-256 hash. A client sends a document again if it was evicted."""

    def __init__(self, max_queries: int = MAX_QUERIES, max_characters: int = MAX_CHARACTERS) -> None:
        self._texts: LRU[str, str] = LRU(max_queries, max_characters)

    def document_of(self, request: GraphQLRequest) -> str:
        """Return the text of a request's document; raise RequestError if its hash is unknown or wrong."""
        if request.persisted_hash is None:
            return request.query
        if not request.query:
            text = self._texts.get(request.persisted_hash)
            if text is None:
                # The message and the status are those of Apollo Server, which clients evaluate.
                code = RequestErrorCode.PERSISTED_QUERY_NOT_FOUND
                raise rejection(code, "PersistedQueryNotFound", status=200)
            return text
        if hashlib.sha256(request.query.encode()).hexdigest() != request.persisted_hash:
            message = "extensions.persistedQuery.sha256Hash is not the hash of the query"
            raise rejection(RequestErrorCode.BAD_REQUEST, message, status=400)
        return request.query

    def register(self, request: GraphQLRequest) -> None:
        """Store the document of a request that contains it and its hash."""
        if request.persisted_hash is not None and request.query:
            self._texts.set(request.persisted_hash, request.query, len(request.query))
