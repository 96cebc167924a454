"""Conditions that find the candidates of a search in the search indexes; the condition on the text itself still decides.

On SQLite each searched table has the FTS5 table `…_trigrams`, which triggers update, and `…_trigram_rows`, which lists the
rows of each trigram. PostgreSQL chooses between the list's order and its own indexes: of trigrams (`pg_trgm`), and of
single characters and pairs for shorter terms, which need a condition that names them.
"""

import json
from typing import Any

from sqlalchemy import (
    BindParameter,
    Boolean,
    ColumnElement,
    Integer,
    String,
    bindparam,
    column,
    func,
    literal_column,
    or_,
    select,
    text,
)
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement

TRIGRAM = 3
# The number of trigrams of a term that are looked up.
MAX_TRIGRAMS = 12
# A trigram of fewer rows is rare. Of a term with rare trigrams, the others are not looked up: to read the rows of a trigram that
# most texts have takes a millisecond, and excludes few candidates.
RARE = 2000
# A term with more candidates is frequent: reading the list in its order fills a page sooner.
MAX_CANDIDATES = 5000
ESCAPE = "/"
# The text that a row contains, as a pattern. PostgreSQL plans the statement anew for each text (`ReadPool`).
PART = bindparam("search_part", type_=String())
TRIGRAMS = bindparam("search_trigrams", type_=String())
PREFIX = bindparam("search_prefix", type_=String())
# The function on PostgreSQL that returns the single characters and the pairs of a text.
PAIRS = "search_pairs"


class _Candidate(FunctionElement[bool]):
    """Whether a row is among the candidates of a term.

    Its parts are the row's key, the table's name, the term, the row's search text, and the pattern of the text.
    """

    type = Boolean()
    inherit_cache = True
    _is_implicitly_boolean = True
    rows: str


# One of a term's trigrams, and the number of its rows, RARE at most.
TRIGRAM_AT = """SELECT json_extract(trigrams, '$[{place}]') AS quoted, (SELECT count(*) FROM (
  SELECT 1 FROM {table}_trigrams
  WHERE {table}_trigrams MATCH (SELECT json_extract(trigrams, '$[{place}]') FROM term) LIMIT {rare})) AS found
  FROM term WHERE quoted IS NOT NULL"""


class _HasTrigrams(_Candidate):
    """A term of up to MAX_TRIGRAMS trigrams, a JSON list.

    Its candidates contain the text. They are read in the order of the table, which takes a third of the time of the list's order.
    """

    inherit_cache = True
    # No subquery depends on another one: SQLite would run the condition after those on the row's columns.
    rows = """WITH term AS (SELECT {term} AS trigrams), trigram AS ({trigrams})
        SELECT {table}.id FROM {table}_trigrams CROSS JOIN {table} ON {table}.id = {table}_trigrams.rowid
        WHERE {table}_trigrams MATCH (SELECT coalesce(
          group_concat(quoted, ' AND ') FILTER (WHERE found < {rare}), group_concat(quoted, ' AND ')) FROM trigram)
        AND {table}.search_text LIKE {pattern} ESCAPE '{escape}'""".replace(
        "{trigrams}", " UNION ".join(TRIGRAM_AT.replace("{place}", f"{place}") for place in range(MAX_TRIGRAMS))
    )


class _HasPrefix(_Candidate):
    """A term shorter than a trigram: some trigram of the row begins with it."""

    inherit_cache = True
    rows = "SELECT doc AS id FROM {table}_trigram_rows WHERE term >= {term} AND term < {term} || char(0x10FFFF)"


@compiles(_Candidate, "postgresql")
def _has_pair(element: _Candidate, compiler: SQLCompiler, **options: Any) -> str:
    if isinstance(element, _HasTrigrams):
        # The condition on the text uses the index itself.
        return "true"
    _, _, term, content, _ = (compiler.process(part, **options) for part in element.clauses)
    return f"{PAIRS}({content}) @> ARRAY[{term}]::text[]"


@compiles(_Candidate)
def _among(element: _Candidate, compiler: SQLCompiler, **options: Any) -> str:
    key, table, term, _, pattern = element.clauses
    rows = element.rows.replace("{table}", compiler.process(table, **options)).replace("{rare}", f"{RARE}")
    rows = rows.replace("{escape}", ESCAPE).replace("{term}", f":{term.key}").replace("{pattern}", f":{pattern.key}")
    parameters = [one for one in (term, pattern) if isinstance(one, BindParameter) and f":{one.key}" in rows]
    # SQLite runs a CTE that is used twice once.
    found = text(f"{rows} LIMIT {MAX_CANDIDATES}").bindparams(*parameters).columns(column("id", Integer())).cte()
    is_frequent = select(func.count()).select_from(found).scalar_subquery() == literal_column(str(MAX_CANDIDATES))
    return compiler.process(or_(key.in_(select(found.c.id)), is_frequent).self_group(), **options)


def candidates(table: type[Any], folded: str) -> tuple[Any, ColumnElement[bool], str | None]:
    """Return the parameter, condition and value that select the candidates of a folded term; None for an empty term."""
    name: ColumnElement[Any] = literal_column(table.__tablename__)
    if len(folded) < TRIGRAM:
        return PREFIX, _HasPrefix(table.id, name, PREFIX, table.search_text, PART), folded or None
    return TRIGRAMS, _HasTrigrams(table.id, name, TRIGRAMS, table.search_text, PART), _trigrams(folded)


def _trigrams(folded: str) -> str:
    """Return MAX_TRIGRAMS trigrams of a term as a JSON list of FTS5 terms: fewer of a short one, not all of a long one."""
    count = len(folded) - TRIGRAM + 1
    starts = range(0, count, -(-count // MAX_TRIGRAMS))
    quoted = [folded[start : start + TRIGRAM].replace('"', '""') for start in starts]
    return json.dumps([f'"{trigram}"' for trigram in quoted])
