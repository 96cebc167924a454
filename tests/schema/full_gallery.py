"""A full gallery, written by a few statements: 1,000 images, 10,000 versions, 20,000 replicas, and long lists of the rest."""

from typing import Any

from sqlalchemy import Integer, String, cast, insert, literal, literal_column, select
from sqlalchemy.ext.asyncio import AsyncSession

from graph.db import models
from graph.db.enums import Role
from tests.schema import seed

IMAGES, VERSIONS, LABS, OTHERS = 1_000, 10, 500, 200
REGIONS = ("francecentral", "francesouth")


async def fill(session: AsyncSession) -> None:
    """Write the gallery, an account that has it attached, and rows of every other table."""
    account = seed.account("north")
    await seed.put(session, account)
    gallery = seed.gallery("north_gallery", account)
    await seed.put(session, gallery)
    definition = seed.definition(gallery, "north-image")
    await seed.put(session, seed.attachment(account, gallery), definition)
    version = seed.version(definition)
    await seed.put(session, version, seed.offered(account, definition))
    lab = seed.lab(account, "lab", image_version_id=version.id)
    replica, owner = seed.replica(version), seed.role("ann", Role.ACCOUNT_OWNER, account)
    await seed.put(session, lab, replica, owner)
    export = seed.export(lab, image_version_id=version.id)
    change = models.ProductionChange(definition_id=definition.id, changed_by="ann", to_number="1.0.0")
    others = [
        seed.upload(gallery, "disk"), seed.marketplace_image("Debian", "debian", "full", "1"), seed.session("ann"),
        seed.access_token("ann"), seed.audit_entry(account), seed.invitation(gallery), export, change,
    ]  # fmt: skip
    await seed.put(session, seed.role("ann", Role.LAB_OWNER, lab), *others)

    number = cast(_number(), String)
    of_image: dict[str, Any] = {
        name: literal("north-image") + number for name in ("name", "name_key", "sku", "identifier_key")
    }
    await _multiply(session, definition, IMAGES - 1, **of_image)
    numbers = _numbers(VERSIONS)
    each = select(models.ImageDefinition.id.label("definition_id"), numbers.c.number)
    images = each.join(numbers, literal(True)).subquery()
    key = cast(images.c.definition_id, String) + literal("-") + cast(images.c.number, String)
    of_version = {"definition_id": images.c.definition_id, "minor": images.c.number, "storage_key": key}
    await _copy(session, version, images, **of_version)
    versions = select(models.ImageVersion.id.label("version_id")).where(models.ImageVersion.id != version.id).subquery()
    for region in REGIONS:
        values = {"version_id": versions.c.version_id, "region_name": literal(region)}
        await _copy(session, replica, versions, **values, is_source=literal(region == REGIONS[0]))
    offers = select(models.ImageDefinition.id.label("definition_id")).where(models.ImageDefinition.id != definition.id)
    await session.execute(
        insert(models.AccountImage).from_select(
            ["lab_account_id", "definition_id", "enabled"],
            select(literal(account.id), offers.subquery().c.definition_id, literal(True)),
        )
    )
    await _multiply(session, lab, LABS, name=literal("lab") + number, name_key=literal("lab") + number)
    unique: dict[type[models.Base], dict[str, Any]] = {
        models.Upload: {"key": number},
        models.MarketplaceImage: {"version": literal("2.") + number},
        models.Session: {"cookie_hash": number},
        models.AccessToken: {"token_hash": number},
        models.GalleryInvitation: {"code_hash": number},
        models.RoleAssignment: {"principal": literal("pupil") + number},
    }
    for row in (owner, *others):
        await _multiply(session, row, OTHERS, **unique.get(type(row), {}))


def _number() -> Any:
    return literal_column("numbers.number", Integer)


def _numbers(count: int) -> Any:
    first = select(literal(1).label("number")).cte("numbers", recursive=True)
    return first.union_all(select(first.c.number + 1).where(first.c.number < count))


async def _multiply(session: AsyncSession, row: models.Base, count: int, **values: Any) -> None:
    """Write copies of a row that differ in these values, which may contain the copy's number."""
    await _copy(session, row, _numbers(count), **values)


async def _copy(session: AsyncSession, row: Any, source: Any, **values: Any) -> None:
    """Write a copy of a row for each row of the source."""
    table: Any = row.__table__
    columns = {column.name: values.get(column.name, column) for column in table.columns if column.name != "id"}
    copies = select(*columns.values()).select_from(table.join(source, literal(True))).where(table.c.id == row.id)
    await session.execute(insert(table).from_select(list(columns), copies))
