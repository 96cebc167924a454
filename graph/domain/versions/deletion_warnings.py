"""Warnings before the deletion of a version, a region of a version or a lab account (O-116, O-123, K-22, K-30)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from graph.domain.versions.facts import Succession


class DeletionWarningKind(StrEnum):
    """A consequence of a deletion."""

    USED_BY_LABS = "USED_BY_LABS"
    OLDER_LATEST = "OLDER_LATEST"
    NO_LATEST = "NO_LATEST"
    NOT_RESTORABLE = "NOT_RESTORABLE"
    SERVES_LAB_ACCOUNT = "SERVES_LAB_ACCOUNT"
    DELETES_LABS = "DELETES_LABS"
    DETACHES_GALLERY = "DETACHES_GALLERY"
    REVOKES_ROLES = "REVOKES_ROLES"


@dataclass(frozen=True)
class DeletionWarning:
    """One warning; it does not block the deletion."""

    kind: DeletionWarningKind
    message: str
    params: Mapping[str, str] = field(default_factory=dict[str, str])


def _warning(kind: DeletionWarningKind, message: str, **params: object) -> DeletionWarning:
    values = {name: str(value) for name, value in params.items()}
    return DeletionWarning(kind, message.format_map(values), values)


def of_labs(count: int) -> list[DeletionWarning]:
    """Return the number of visible labs that were created from it; their disks are their own (O-123)."""
    if not count:
        return []
    labs = "1 visible lab was" if count == 1 else "{count} visible labs were"
    message = labs + " created from it. Their disks remain but cannot be recreated."
    return [_warning(DeletionWarningKind.USED_BY_LABS, message, count=count)]


def of_latest(version_id: int, successions: Iterable[Succession]) -> list[DeletionWarning]:
    """Return the regions where new labs would get an older version, or none."""
    older: list[str] = []
    regions: list[str] = []
    none: list[str] = []
    for one in successions:
        if one.latest_id != version_id:
            continue
        if one.next_number is None:
            none.append(one.region)
        else:
            older.append(f"{one.next_number} in {one.region}")
            regions.append(one.region)
    found: list[DeletionWarning] = []
    if older:
        message = "New labs will get an older version: {versions}."
        params = {"versions": ", ".join(older), "regions": ", ".join(regions)}
        found.append(_warning(DeletionWarningKind.OLDER_LATEST, message, **params))
    if none:
        message = "No new lab can be created from the image in {regions}."
        found.append(_warning(DeletionWarningKind.NO_LATEST, message, regions=", ".join(none)))
    return found


def for_good() -> DeletionWarning:
    """Return the warning that the deletion cannot be undone."""
    return DeletionWarning(DeletionWarningKind.NOT_RESTORABLE, "It cannot be restored afterward.")


def of_accounts(names: Sequence[str]) -> list[DeletionWarning]:
    """Return the visible lab accounts whose geography contains the region, where their labs may be (O-116)."""
    if not names:
        return []
    message = "The region is in the geography of a lab account that has the gallery attached: {accounts}."
    return [_warning(DeletionWarningKind.SERVES_LAB_ACCOUNT, message, accounts=", ".join(names))]


def of_account(*, labs: int, roles: int, has_gallery: bool) -> list[DeletionWarning]:
    """Return what is deleted with a lab account."""
    found: list[DeletionWarning] = []
    if labs:
        message = "Labs that are deleted with their template disks and the history of their exports: {count}."
        found.append(_warning(DeletionWarningKind.DELETES_LABS, message, count=labs))
    if has_gallery:
        message = "The gallery is detached. Its images remain."
        found.append(DeletionWarning(DeletionWarningKind.DETACHES_GALLERY, message))
    if roles:
        message = "Roles on the account that are revoked: {count}."
        found.append(_warning(DeletionWarningKind.REVOKES_ROLES, message, count=roles))
    return found
