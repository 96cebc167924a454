"""Rights of the viewer on objects: the fields `viewerCan…`, by the functions that the mutations use.

They reflect rights only, not states: a mutation can still fail because of the object's state.
"""

from collections.abc import Awaitable, Callable
from typing import Any

import strawberry

from graph.db import models
from graph.schema.context import Info
from graph.schema.fields import reads

Check = Callable[[Info, Any], Awaitable[bool]]


def viewer_can(check: Check, *columns: str, description: str) -> Any:
    """Declare a field with a right of the viewer; `check` uses these columns of the row."""

    async def resolve(self: Any, info: Info) -> bool:
        return await check(info, self.row)

    return strawberry.field(resolver=resolve, description=description, metadata=reads(*columns))


async def changes_lab(info: Info, lab: models.Lab) -> bool:
    """Whether the viewer may change the lab; of the row `lab_account_id` and `id` are used."""
    return info.context.actor.changes_lab(lab.lab_account_id, lab.id)


async def owns_lab(info: Info, lab: models.Lab) -> bool:
    """Whether the viewer may grant roles on the lab."""
    return info.context.actor.owns_lab(lab.lab_account_id, lab.id)


async def changes_lab_of(info: Info, export: models.Export) -> bool:
    """Whether the viewer may change the lab of an export; of the row `lab_id` is used."""
    lab = await info.context.loaders.row(models.Lab).load(export.lab_id)
    return lab is not None and await changes_lab(info, lab)


async def manages_account(info: Info, account: models.LabAccount) -> bool:
    """Whether the viewer may change the account's settings, attachment and enabled images."""
    return info.context.actor.manages_account(account.id)


async def owns_account(info: Info, account: models.LabAccount) -> bool:
    """Whether the viewer may grant roles on the account."""
    return info.context.actor.owns_account(account.id)


async def deletes_account(info: Info, account: models.LabAccount) -> bool:
    """Whether the viewer may delete the account."""
    return info.context.actor.is_admin


async def creates_labs(info: Info, account: models.LabAccount) -> bool:
    """Whether the viewer may create labs in the account."""
    return info.context.actor.creates_labs(account.id)


async def chooses_region(info: Info, account: models.LabAccount) -> bool:
    """Whether the viewer may create labs in another region; `id` and `lab_creators_choose_region` are used."""
    return info.context.actor.chooses_region(account.id, creators_choose=account.lab_creators_choose_region)


async def manages_gallery(info: Info, gallery: models.Gallery) -> bool:
    """Whether the viewer may change the gallery and its images; of the row `home_account_id` is used."""
    return info.context.actor.manages_gallery(gallery.home_account_id)


async def owns_gallery(info: Info, gallery: models.Gallery) -> bool:
    """Whether the viewer may change the gallery's retention."""
    return info.context.actor.owns_gallery(gallery.home_account_id)


async def manages_gallery_of(info: Info, definition: models.ImageDefinition | models.Upload) -> bool:
    """Whether the viewer may change the gallery of a definition or upload; of the row `gallery_id` is used."""
    gallery = await info.context.loaders.row(models.Gallery).load(definition.gallery_id)
    return gallery is not None and await manages_gallery(info, gallery)


async def manages_gallery_of_version(info: Info, version: models.ImageVersion) -> bool:
    """Whether the viewer may change the gallery of a version; of the row `definition_id` is used."""
    definition = await info.context.loaders.row(models.ImageDefinition).load(version.definition_id)
    return definition is not None and await manages_gallery_of(info, definition)


async def detaches(info: Info, attachment: models.GalleryAttachment) -> bool:
    """Whether the viewer may end an attachment; of the row `lab_account_id` and `gallery_id` are used."""
    if info.context.actor.manages_account(attachment.lab_account_id):
        return True
    gallery = await info.context.loaders.row(models.Gallery).load(attachment.gallery_id)
    return gallery is not None and await manages_gallery(info, gallery)
