"""Persisted documents: clients send the id of a trusted document, or the hash of one that the server has received."""

import hashlib

from graph.aio.lru import LRU
from graph.web.graphql.trusted_documents import TrustedDocuments
from graph.web.protocol.errors import RequestErrorCode, rejection
from graph.web.protocol.requests import GraphQLRequest

MAX_QUERIES = 1_000
MAX_CHARACTERS = 4_194_304


class PersistedQueries:
    """LRU cache of documents by their SHA-256 hash, beside the trusted ones, which are never evicted.

    A client sends a document again if it was evicted.
    """

    def __init__(
        self,
        max_queries: int = MAX_QUERIES,
        max_characters: int = MAX_CHARACTERS,
        trusted: TrustedDocuments | None = None,
    ) -> None:
        self._trusted = trusted or TrustedDocuments()
        self._texts: LRU[str, str] = LRU(max_queries, max_characters)

    def document_of(self, request: GraphQLRequest) -> str:
        """Return the text of a request's document; raise RequestError if its id or hash is unknown, wrong or refused."""
        text = self._text_of(request)
        if not self._trusted.admits(text):
            message = "The server runs only the documents of its manifest. Send the id of one of them."
            raise rejection(RequestErrorCode.FORBIDDEN, message, status=403)
        return text

    def _text_of(self, request: GraphQLRequest) -> str:
        if request.document_id is not None:
            return self._text_with_id(request.document_id, request.query)
        if request.persisted_hash is None:
            return request.query
        if not request.query:
            text = self._trusted.get(request.persisted_hash) or self._texts.get(request.persisted_hash)
            if text is None:
                # The message and the status are those of Apollo Server, which clients evaluate.
                code = RequestErrorCode.PERSISTED_QUERY_NOT_FOUND
                raise rejection(code, "PersistedQueryNotFound", status=200)
            return text
        if hashlib.sha256(request.query.encode()).hexdigest() != request.persisted_hash:
            message = "extensions.persistedQuery.sha256Hash must be the SHA-256 hash of the query."
            raise rejection(RequestErrorCode.BAD_REQUEST, message, status=400)
        return request.query

    def _text_with_id(self, id: str, query: str) -> str:
        if query:
            raise rejection(RequestErrorCode.BAD_REQUEST, "Send a query or the id of a document, not both.", status=400)
        sha256 = id.removeprefix("sha256:")
        text = self._trusted.get(id) or self._trusted.get(sha256) or self._texts.get(sha256)
        if text is None:
            raise rejection(RequestErrorCode.PERSISTED_QUERY_NOT_FOUND, "PersistedQueryNotFound", status=400)
        return text

    def register(self, request: GraphQLRequest) -> None:
        """Store the document of a request that contains it and its hash."""
        if request.persisted_hash is not None and request.query:
            self._texts.set(request.persisted_hash, request.query, len(request.query))
