"""Raise the statistics target of `search_text` on PostgreSQL.

With the default, PostgreSQL expected ten times the rows of one rare term in nine, and read the whole list.
"""

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

SEARCHED = (
    "lab_account", "gallery", "image_definition", "marketplace_image", "lab", "upload", "export", "production_change",
    "session", "access_token", "role_assignment", "audit_entry",
)  # fmt: skip
# Texts of a histogram; the default is 100. A term that one of them contains is expected in that part of the rows.
TEXTS = 1000


def upgrade() -> None:
    if op.get_bind().dialect.name != "postgresql":
        return
    for table in SEARCHED:
        op.execute(f"ALTER TABLE {table} ALTER COLUMN search_text SET STATISTICS {TEXTS}")
        op.execute(f"ANALYZE {table} (search_text)")
