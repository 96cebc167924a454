"""How Alembic runs here: on the connection that `graph.db.migrate` hands over."""

from typing import Literal

from alembic import context

from graph.db.columns import UtcDateTime
from graph.db.models import Base


def _render(kind: str, item: object, _: object) -> str | Literal[False]:
    """Write our time type as what it is in the database, so that old migrations need none of our code."""
    return "sa.DateTime(timezone=True)" if kind == "type" and isinstance(item, UtcDateTime) else False


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    render_item=_render,
    # SQLite can take DDL back too, now that the engine begins its transactions itself.
    transactional_ddl=True,
)
with context.begin_transaction():
    context.run_migrations()
