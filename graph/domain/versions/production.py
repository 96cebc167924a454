"""The production version of an image: the one that new labs get (2.14 of the domain reference)."""

from graph.db.enums import GalleryEventKind, ProvisioningState
from graph.db.models import ImageDefinition, ImageVersion, ProductionChange, now
from graph.domain.activity.changes import gallery_event, number_of
from graph.domain.problems import DomainError, Problem
from graph.domain.transaction import Transaction
from graph.domain.values import names

PATH = "imageVersionId"


async def set_production(
    tx: Transaction, *, definition_id: int, version_id: int | None, note: str | None
) -> ImageDefinition:
    """Pin an image's production version, or for None let it follow the latest version again (O-159).

    The version may be older than the latest, and excluded from latest. No export moves a pin.
    """
    definition = await tx.managed_definition(definition_id, "set the image's production version", "imageDefinitionId")
    pinned = None if version_id is None else await _usable(tx, definition, version_id)
    note = names.text(note, "note")
    before = definition.production_version_id
    if before == version_id:
        return definition
    old = await tx.session.get(ImageVersion, before) if before is not None else None
    definition.production_version_id = version_id
    definition.updated_at = now()
    change = ProductionChange(definition_id=definition.id, changed_by=tx.principal.name, note=note)
    change.from_version_id, change.from_number = before, number_of(old) if old else None
    change.to_version_id, change.to_number = version_id, number_of(pinned) if pinned else None
    tx.session.add(change)
    await gallery_event(tx.session, GalleryEventKind.PRODUCTION_CHANGED, definition, pinned, actor=tx.principal.name)
    return definition


async def _usable(tx: Transaction, definition: ImageDefinition, version_id: int) -> ImageVersion:
    version = await tx.version(version_id, PATH, keep=True)
    if version.definition_id != definition.id:
        raise DomainError(Problem.VERSION_OF_OTHER_IMAGE, PATH)
    if version.deleted_at is not None:
        raise DomainError(Problem.VERSION_SOFT_DELETED, PATH)
    if version.provisioning_state is not ProvisioningState.SUCCEEDED:
        raise DomainError(Problem.VERSION_INCOMPLETE, PATH, state=version.provisioning_state)
    return version
