"""Indexes of search texts. They yield candidates: the condition on the text itself still decides.

On SQLite each searched table has the FTS5 table `…_trigrams`, which triggers update, and `…_trigram_rows`, which lists the
rows of each trigram. PostgreSQL chooses between the list's order and its own indexes: of trigrams (`pg_trgm`), and of
single characters and pairs for shorter terms, which need a condition that names them.
"""

from typing import Any

from sqlalchemy import Boolean, ColumnElement, String, bindparam, literal_column
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement

TRIGRAM = 3
# The number of trigrams of a long term that are looked up.
MAX_TRIGRAMS = 12
# A term with more candidates is frequent: reading the list in its order fills a page sooner.
MAX_CANDIDATES = 20_000
# The text that a row contains, as a pattern. PostgreSQL plans the statement anew for each text (`ReadPool`).
PART = bindparam("search_part", type_=String())
TRIGRAMS = bindparam("search_trigrams", type_=String())
PREFIX = bindparam("search_prefix", type_=String())
# The function on PostgreSQL that returns the single characters and the pairs of a text.
PAIRS = "search_pairs"


class _Candidate(FunctionElement[bool]):
    """Whether a row is among the candidates of a term.

    Its parts are the row's key, the table's name, the term, and the row's search text.
    """

    type = Boolean()
    inherit_cache = True
    _is_implicitly_boolean = True
    rows: str


class _HasTrigrams(_Candidate):
    inherit_cache = True
    rows = "SELECT rowid FROM {table}_trigrams WHERE {table}_trigrams MATCH {term}"


class _HasPrefix(_Candidate):
    """A term shorter than a trigram: some trigram of the row begins with it."""

    inherit_cache = True
    rows = "SELECT doc FROM {table}_trigram_rows WHERE term >= {term} AND term < {term} || char(0x10FFFF)"


@compiles(_Candidate, "postgresql")
def _has_pair(element: _Candidate, compiler: SQLCompiler, **options: Any) -> str:
    if isinstance(element, _HasTrigrams):
        # The condition on the text uses the index itself.
        return "true"
    _, _, term, text = (compiler.process(part, **options) for part in element.clauses)
    return f"{PAIRS}({text}) @> ARRAY[{term}]::text[]"


@compiles(_Candidate)
def _among(element: _Candidate, compiler: SQLCompiler, **options: Any) -> str:
    key, table, term, _ = element.clauses

    def rows() -> str:
        # Compiled once for each place: every "?" of the term is a parameter of its own.
        before, *between = element.rows.split("{term}")
        terms = (compiler.process(term, **options) + rest for rest in between)
        return (before + "".join(terms)).replace("{table}", compiler.process(table, **options))

    among = f"{compiler.process(key, **options)} IN ({rows()} LIMIT {MAX_CANDIDATES})"
    # Both queries are independent of the row: SQLite runs each once.
    return f"({among} OR (SELECT count(*) FROM ({rows()} LIMIT {MAX_CANDIDATES})) = {MAX_CANDIDATES})"  # noqa: S608  (compiled SQL)


def candidates(table: type[Any], folded: str) -> tuple[Any, ColumnElement[bool], str | None]:
    """Return the parameter, condition and value that select the candidates of a folded term; None for an empty term."""
    name: ColumnElement[Any] = literal_column(table.__tablename__)
    if len(folded) < TRIGRAM:
        return PREFIX, _HasPrefix(table.id, name, PREFIX, table.search_text), folded or None
    return TRIGRAMS, _HasTrigrams(table.id, name, TRIGRAMS, table.search_text), _every_trigram(folded)


def _every_trigram(text: str) -> str:
    """Return the FTS5 expression of the texts with these trigrams: adjoining ones, from both ends of a long text."""
    last = len(text) - TRIGRAM
    starts = sorted({*range(0, last, TRIGRAM), last})
    if len(starts) > MAX_TRIGRAMS:
        starts = starts[: MAX_TRIGRAMS // 2] + starts[-MAX_TRIGRAMS // 2 :]
    quoted = (text[start : start + TRIGRAM].replace('"', '""') for start in starts)
    return " AND ".join(f'"{trigram}"' for trigram in quoted)
