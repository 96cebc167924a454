"""Chain of the audit log: links committed entries in order, so that a removed, changed or reordered one is detected.

Each link is a MAC over its entry and the link before it, with a key of the installation. The rows of entries are written
unchained: a chain in each transaction would be one lock for all writers.
"""

import hashlib
import hmac
from collections.abc import AsyncGenerator, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import orjson
from sqlalchemy import delete, func, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from graph.db.models import AuditChain, AuditEntry, now
from graph.errors import LabGalleryError

ROW = 1
BATCH = 1_000
START = ""


class AuditKeyError(LabGalleryError):
    """The audit log was chained with another key than this process has."""

    def __init__(self) -> None:
        super().__init__(
            "The audit log was chained with another key: copy audit.key of the first server to all others."
        )


def content(row: AuditEntry) -> dict[str, Any]:
    """Return the content of an entry, as it is exported and chained."""
    return {
        "id": row.id,
        "at": row.occurred_at.isoformat(),
        "channel": row.channel.value,
        "principal": row.principal,
        "token": row.token_id,
        "session": row.session_id,
        "address": row.address,
        "action": row.action,
        "object": f"{row.object_kind}:{row.object_key}" if row.object_kind else None,
        "labAccount": row.lab_account_id,
        "input": row.input,
        "outcome": row.outcome,
        "suppressed": row.suppressed,
    }


def link_of(key: bytes, before: str, position: int, row: AuditEntry) -> str:
    """Return the MAC of an entry at a position after another link."""
    text = orjson.dumps([before, position, content(row)], option=orjson.OPT_SORT_KEYS)
    return hmac.new(key, text, hashlib.sha256).hexdigest()


def _seal(key: bytes, position: int, mac: str) -> str:
    return hmac.new(key, f"pruned {position} {mac}".encode(), hashlib.sha256).hexdigest()


def key_id(key: bytes) -> str:
    """Return a text that identifies the key and does not reveal it."""
    return hmac.new(key, b"key id", hashlib.sha256).hexdigest()[:16]


async def has_unchained(session: AsyncSession) -> bool:
    """Whether an entry waits for its link."""
    return await session.scalar(select(AuditEntry.id).where(AuditEntry.position.is_(None)).limit(1)) is not None


async def has_older(session: AsyncSession, before: datetime) -> bool:
    """Whether a chained entry is older."""
    older = select(AuditEntry.id).where(AuditEntry.occurred_at < before, AuditEntry.position.is_not(None))
    return await session.scalar(older.limit(1)) is not None


async def _locked(session: AsyncSession, key: bytes) -> AuditChain | None:
    """Lock the chain's row, which is created first; None while another task has it. Raises AuditKeyError."""
    query = select(AuditChain).where(AuditChain.id == ROW)
    chain = await session.scalar(query.with_for_update(skip_locked=True))
    if chain is None:
        if await session.scalar(query) is not None:
            return None
        chain = AuditChain(id=ROW, key_id=key_id(key), position=0, mac=START, pruned_position=0, pruned_mac=START)
        chain.seal = _seal(key, 0, START)
        try:
            async with session.begin_nested():
                session.add(chain)
        except IntegrityError:
            # Another task has created it meanwhile.
            return None
    if chain.key_id != key_id(key):
        raise AuditKeyError
    return chain


async def link(session: AsyncSession, key: bytes) -> int:
    """Link up to BATCH committed entries; returns how many. One task at a time does."""
    chain = await _locked(session, key)
    if chain is None:
        return 0
    waiting = select(AuditEntry).where(AuditEntry.position.is_(None)).order_by(AuditEntry.id).limit(BATCH)
    rows = (await session.scalars(waiting)).all()
    for row in rows:
        chain.position += 1
        chain.mac = row.mac = link_of(key, chain.mac, chain.position, row)
        row.position = chain.position
    return len(rows)


async def prune(session: AsyncSession, key: bytes, before: datetime) -> int:
    """Delete up to BATCH chained entries from the start of the chain that are older; returns how many.

    The position and the MAC of the last deleted one are kept, so that the rest of the chain is still proved.
    """
    chain = await _locked(session, key)
    if chain is None:
        return 0
    first_kept = select(func.min(AuditEntry.position)).where(AuditEntry.occurred_at >= before)
    end = (await session.scalar(first_kept) or chain.position + 1) - 1
    end = min(end, chain.pruned_position + BATCH)
    last = await session.scalar(select(AuditEntry).where(AuditEntry.position == end))
    if last is None or last.mac is None:
        return 0
    count = end - chain.pruned_position
    chain.pruned_position, chain.pruned_mac = end, last.mac
    chain.seal = _seal(key, end, last.mac)
    await session.execute(delete(AuditEntry).where(AuditEntry.position <= end))
    return count


@dataclass(frozen=True)
class Head:
    """A link of the chain: a proof of all entries up to its position, to be stored elsewhere."""

    position: int
    mac: str
    at: datetime = field(default_factory=now, compare=False)


async def head(session: AsyncSession) -> Head:
    """Return the newest link."""
    chain = await session.get(AuditChain, ROW)
    return Head(chain.position, chain.mac) if chain else Head(0, START)


@dataclass
class Verdict:
    """The result of a verification."""

    linked: int = 0
    pruned: int = 0
    unchained: int = 0
    problems: list[str] = field(default_factory=list[str])


async def verify(session: AsyncSession, key: bytes, heads: Iterable[Head] = ()) -> Verdict:
    """Compare all links with their entries, and the chain with stored heads. Raises AuditKeyError."""
    verdict = Verdict()
    chain = await session.get(AuditChain, ROW)
    waiting = select(func.count(AuditEntry.id)).where(AuditEntry.position.is_(None))
    verdict.unchained = await session.scalar(waiting) or 0
    wanted = {one.position: one.mac for one in heads if one.position}
    if chain is None:
        if linked := await session.scalar(select(func.count(AuditEntry.position))):
            verdict.problems.append(f"the start and the end of the chain are missing: it has {linked} entries")
        chain = AuditChain(position=0, mac=START, pruned_position=0, pruned_mac=START, key_id=key_id(key))
        chain.seal = _seal(key, 0, START)
    if chain.key_id != key_id(key):
        raise AuditKeyError
    if not hmac.compare_digest(chain.seal, _seal(key, chain.pruned_position, chain.pruned_mac)):
        verdict.problems.append("the record of pruned entries was changed")
    verdict.pruned = chain.pruned_position
    last, mac = await _verify_links(session, key, chain, wanted, verdict)
    if (last, mac) != (chain.position, chain.mac):
        verdict.problems.append(f"the chain ends at position {last}, and its head is at position {chain.position}")
    for position in sorted(wanted):
        if position > last:
            verdict.problems.append(f"the entries from position {last + 1} to {position} were removed from the end")
            break
    return verdict


async def _verify_links(
    session: AsyncSession, key: bytes, chain: AuditChain, wanted: Mapping[int, str], verdict: Verdict
) -> tuple[int, str]:
    """Verify the links in order, and return the last position with its MAC."""
    last, mac = chain.pruned_position, chain.pruned_mac
    if wanted.get(last, mac) != mac:
        verdict.problems.append(f"position {last} differs from a stored head")
    async for row in entries(session, chained=True):
        position, found = row.position or 0, row.mac or ""
        if position != last + 1:
            verdict.problems.append(f"the entries from position {last + 1} to {position - 1} were removed")
        elif not hmac.compare_digest(found, link_of(key, mac, position, row)):
            verdict.problems.append(f"the entry at position {position} was changed, moved or inserted")
        if wanted.get(position, found) != found:
            verdict.problems.append(f"position {position} differs from a stored head")
        last, mac = position, found
        verdict.linked += 1
    return last, mac


async def entries(session: AsyncSession, *, chained: bool, after: int = 0) -> AsyncGenerator[AuditEntry]:
    """Yield the chained entries after a position in their order, or the unchained ones after an id."""
    column = AuditEntry.position if chained else AuditEntry.id
    while True:
        where = AuditEntry.position.is_not(None) if chained else AuditEntry.position.is_(None)
        query = select(AuditEntry).where(where, column > after).order_by(column).limit(BATCH)
        rows = (await session.scalars(query)).all()
        for row in rows:
            yield row
        if len(rows) < BATCH:
            return
        after = getattr(rows[-1], column.key)
        session.expunge_all()
