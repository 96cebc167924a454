"""Alembic environment: migrations run on the connection that `graph.db.migrate` passes."""

from typing import Literal

from alembic import context

from graph.db.columns import UtcDateTime
from graph.db.models import Base


def _render(kind: str, item: object, _: object) -> str | Literal[False]:
    """Render our time type as its database type, so that old migrations do not depend on our code."""
    return "sa.DateTime(timezone=True)" if kind == "type" and isinstance(item, UtcDateTime) else False


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    render_item=_render,
    # SQLite rolls back DDL too, because the engine begins its transactions itself.
    transactional_ddl=True,
)
with context.begin_transaction():
    context.run_migrations()
