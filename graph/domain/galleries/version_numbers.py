"""Numbering of new versions (O-64, O-66, C-6)."""

from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import select

from graph.db.models import ImageDefinition, ImageVersion
from graph.domain.problems import DomainError, Problem
from graph.domain.transaction import Transaction
from graph.domain.values.latest import FIRST, MAX_PART, VersionNumber


class VersionBump(StrEnum):
    """Which part of the highest number is raised; the parts after it become 0."""

    MAJOR = "MAJOR"
    MINOR = "MINOR"
    PATCH = "PATCH"


@dataclass(frozen=True)
class NewNumber:
    """The requested number: an explicit one, or a bump; the default is a patch bump."""

    bump: VersionBump | None = None
    name: str | None = None
    expected_latest: str | None = None


async def next_patch(tx: Transaction, definition: ImageDefinition, *path: str) -> VersionNumber:
    """Allocate the number after the highest one; the caller holds the definition's row lock."""
    return _bumped(await _highest(tx, definition), VersionBump.PATCH, *path)


async def allocate(tx: Transaction, definition: ImageDefinition, wanted: NewNumber) -> VersionNumber:
    """Allocate the number of a re-export. The caller holds the definition's row lock, so concurrent callers get consecutive numbers.

    The highest existing number counts in every state of its version, including failed, excluded and soft-deleted
    ones.
    """
    path = ("target", "updateImage")
    highest = await _highest(tx, definition)
    if wanted.expected_latest is not None:
        expected = parse(wanted.expected_latest, *path, "expectedLatest")
        if expected != highest:
            raise DomainError(
                Problem.HIGHEST_VERSION_CHANGED, *path, "expectedLatest", highest=highest or "none", expected=expected
            )
    if wanted.name is None:
        return _bumped(highest, wanted.bump or VersionBump.PATCH, *path, "bump")
    check_choice(wanted.bump, wanted.name, *path, "bump")
    number = parse(wanted.name, *path, "versionName")
    await must_be_free(tx, definition, number, *path, "versionName")
    if highest is not None and number < highest:
        raise DomainError(Problem.VERSION_TOO_LOW, *path, "versionName", highest=highest)
    return number


def check_choice(bump: VersionBump | None, name: str | None, *path: str) -> None:
    """Refuse a number together with a bump."""
    if bump is not None and name is not None:
        raise DomainError(Problem.NUMBER_AND_BUMP, *path)


async def must_be_free(tx: Transaction, definition: ImageDefinition, number: VersionNumber, *path: str) -> None:
    """Refuse a number that a version of the definition has, in any state."""
    same = select(ImageVersion).where(
        ImageVersion.definition_id == definition.id,
        ImageVersion.major == number.major,
        ImageVersion.minor == number.minor,
        ImageVersion.patch == number.patch,
    )
    if (found := await tx.session.scalar(same)) is not None:
        # Otherwise its number could not be restored with it (O-133).
        problem = Problem.VERSION_NUMBER_DELETED if found.deleted_at else Problem.VERSION_NUMBER_TAKEN
        raise DomainError(problem, *path, number=number)


def parse(text: str, *path: str) -> VersionNumber:
    """Parse a version number, or raise VERSION_INVALID."""
    number = VersionNumber.parse(text)
    if number is None:
        raise DomainError(Problem.VERSION_NUMBER, *path, maximum=MAX_PART)
    return number


async def _highest(tx: Transaction, definition: ImageDefinition) -> VersionNumber | None:
    query = (
        select(ImageVersion.major, ImageVersion.minor, ImageVersion.patch)
        .where(ImageVersion.definition_id == definition.id)
        .order_by(ImageVersion.major.desc(), ImageVersion.minor.desc(), ImageVersion.patch.desc())
        .limit(1)
    )
    row = (await tx.session.execute(query)).first()
    return VersionNumber(*row) if row else None


def _bumped(highest: VersionNumber | None, bump: VersionBump, *path: str) -> VersionNumber:
    if highest is None:
        return FIRST
    major, minor, patch = highest
    number = {
        VersionBump.MAJOR: VersionNumber(major + 1, 0, 0),
        VersionBump.MINOR: VersionNumber(major, minor + 1, 0),
        VersionBump.PATCH: VersionNumber(major, minor, patch + 1),
    }[bump]
    if max(number) > MAX_PART:
        raise DomainError(Problem.VERSION_MAXIMUM, *path, part=bump, highest=highest)
    return number
