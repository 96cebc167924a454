"""A subscriber without a network: the pipeline and the broadcast, below every transport."""

from collections.abc import AsyncGenerator
from contextlib import aclosing
from typing import Any

import orjson

from graph.web.access.access import Caller
from graph.web.graphql.pipeline import Pipeline
from graph.web.protocol.errors import RequestError
from graph.web.protocol.requests import GraphQLRequest
from graph.web.subscriptions.broadcast import Broadcast


async def subscription(
    pipeline: Pipeline, broadcast: Broadcast, document: str, variables: dict[str, Any], token: str
) -> AsyncGenerator[dict[str, Any]]:
    """Yield the response to each event; a rejection is the only one."""
    caller = Caller(pipeline.access, token)
    try:
        operation = await pipeline.prepare(GraphQLRequest(document, variables, None), caller)
        source = await pipeline.subscribe(operation, caller)
    except RequestError as rejected:
        yield rejected.body()
        return
    async with aclosing(broadcast.stream(source)) as results:
        async for result in results:
            yield orjson.loads(result.text)
