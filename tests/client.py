"""A client that sends GraphQL over HTTP, as front ends do."""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, Self

import httpx
from starlette.applications import Starlette

from graph.commands.token_rows import create_token
from graph.db.engine import Database
from graph.db.enums import Role


async def token_for(
    database: Database,
    principal: str,
    role: str | None = None,
    account: str | None = None,
    expires: timedelta | None = None,
) -> str:
    """Create a token as `lab-gallery token create` does."""
    granted = Role(role) if role else None
    return await create_token(database, principal=principal, role=granted, lab_account=account, expires=expires)


@dataclass
class Api:
    """Runs operations with a token."""

    http: httpx.AsyncClient
    token: str | None

    @classmethod
    @asynccontextmanager
    async def on(cls, app: Starlette, token: str | None) -> AsyncGenerator[Self]:
        """Open a client on an application in this process."""
        transport = httpx.ASGITransport(app)
        async with httpx.AsyncClient(transport=transport, base_url="http://gallery.test", timeout=60) as http:
            yield cls(http, token)

    @classmethod
    @asynccontextmanager
    async def at(cls, url: str, token: str | None) -> AsyncGenerator[Self]:
        """Open a client on a server."""
        async with httpx.AsyncClient(base_url=url, timeout=60) as http:
            yield cls(http, token)

    def as_(self, token: str | None) -> "Api":
        """Return a client with another token."""
        return Api(self.http, token)

    async def send(self, query: str, **variables: object) -> dict[str, Any]:
        """Return the whole response body."""
        headers = {"Authorization": f"Bearer {self.token}"} if self.token else {}
        response = await self.http.post("/graphql", json={"query": query, "variables": variables}, headers=headers)
        return response.json()

    async def run(self, query: str, **variables: object) -> dict[str, Any]:
        """Return the data; GraphQL errors fail the test."""
        body = await self.send(query, **variables)
        assert "errors" not in body, body["errors"]
        return body["data"]

    async def change(self, mutation: str, **variables: object) -> dict[str, Any]:
        """Run one mutation that must succeed, and return its payload."""
        [payload] = (await self.run(mutation, **variables)).values()
        assert payload["userErrors"] == [], payload["userErrors"]
        return payload

    async def refusal(self, mutation: str, **variables: object) -> dict[str, Any]:
        """Run one mutation that must be refused with one user error, and return its code, message and path."""
        [payload] = (await self.run(mutation, **variables)).values()
        [error] = payload["userErrors"]
        return error
