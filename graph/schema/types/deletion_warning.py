"""Warnings before a version is deleted, or a region is removed from it."""

from collections.abc import Sequence

import strawberry

from graph.db import models
from graph.domain.versions import deletion_warnings as rules
from graph.domain.versions.deletion import is_restorable
from graph.domain.versions.deletion_warnings import DeletionWarningKind
from graph.schema.context import Info
from graph.schema.loaders.images import AccountsOfGallery, LabsOfVersion, SuccessionsOfVersion
from graph.schema.loaders.sources import RowCount
from graph.schema.types.notice import MessageParameter, parameters


@strawberry.type(
    description="A warning to show before a version or a lab account is deleted, or a region is removed from a version. It "
    "never blocks the change. Embedded: it has no id."
)
class DeletionWarning:
    kind: DeletionWarningKind = strawberry.field(description="The kind of consequence.")
    message: str = strawberry.field(description="A human-readable description.")
    params: list[MessageParameter] = strawberry.field(
        description="The parameters of the message, for translation: `count` of USED_BY_LABS, DELETES_LABS and REVOKES_ROLES, "
        "`regions` of OLDER_LATEST and NO_LATEST, `versions` of OLDER_LATEST (`1.0.0 in francecentral`), `accounts` of "
        "SERVES_LAB_ACCOUNT. Not paginated: at most two."
    )


def _shown(found: Sequence[rules.DeletionWarning]) -> list[DeletionWarning]:
    return [DeletionWarning(kind=one.kind, message=one.message, params=parameters(one.params.items())) for one in found]


async def version_warnings(info: Info, version: models.ImageVersion) -> list[DeletionWarning]:
    """Return the warnings before a version is deleted."""
    loaders = info.context.loaders
    labs = await loaders.plain(LabsOfVersion).load(version.id)
    successions = await loaders.plain(SuccessionsOfVersion).load(version.id)
    definition = await loaders.row(models.ImageDefinition).load(version.definition_id)
    gallery = await loaders.row(models.Gallery).load(definition.gallery_id) if definition else None
    found = [*rules.of_labs(labs.total()), *rules.of_latest(version.id, successions)]
    if gallery is not None and not is_restorable(version, gallery):
        found.append(rules.for_good())
    return _shown(found)


async def replica_warnings(info: Info, version_id: int, region: str) -> list[DeletionWarning]:
    """Return the warnings before a region is removed from a version."""
    loaders = info.context.loaders
    version = await loaders.row(models.ImageVersion).load(version_id)
    definition = await loaders.row(models.ImageDefinition).load(version.definition_id) if version else None
    if definition is None:
        return []
    labs = await loaders.plain(LabsOfVersion).load(version_id)
    successions = await loaders.plain(SuccessionsOfVersion).load(version_id)
    accounts = await loaders.plain(AccountsOfGallery).load(definition.gallery_id)
    geographies = info.context.settings.geography_of
    here = geographies.get(region)
    names = [name for name, home in accounts if here and geographies.get(home) is here]
    found = [
        *rules.of_labs(labs[region]),
        *rules.of_latest(version_id, [one for one in successions if one.region == region]),
        *rules.of_accounts(names),
    ]
    return _shown(found)


async def account_warnings(info: Info, account_id: int) -> list[DeletionWarning]:
    """Return the warnings before a lab account is deleted, for administrators."""
    if not info.context.actor.is_admin:
        return []
    loaders = info.context.loaders
    found = rules.of_account(
        labs=await loaders.of(RowCount(models.Lab, models.Lab.lab_account_id)).load(account_id),
        roles=await loaders.of(RowCount(models.RoleAssignment, models.RoleAssignment.lab_account_id)).load(account_id),
        has_gallery=await loaders.row(models.GalleryAttachment, models.GalleryAttachment.lab_account_id).load(
            account_id
        )
        is not None,
    )
    return _shown(found)
