"""Reads by keys and in orders that no constraint indexes: the plan of the database must use an index."""

from typing import Any

import pytest
from sqlalchemy import select, text, true

from graph.db.engine import Database
from graph.db.models import (
    AccessToken,
    Export,
    GalleryInvitation,
    ImageVersion,
    MarketplaceImage,
    RegionReplica,
    RoleAssignment,
    Session,
)
from graph.domain.labs.base_plans import source_of
from tests.schema.statements import counted

BY_DIGEST = "WHERE image_version.digest = "


async def test_versions_are_found_by_their_digest_with_an_index(app: object, database: Database) -> None:
    async with database.reads() as session:
        with counted() as statements:
            assert await source_of(session, "a" * 64) is None
        assert BY_DIGEST in statements[0]
        if session.get_bind().dialect.name == "postgresql":
            # The tables are small, so that it would read them as a whole.
            await session.execute(text("SET LOCAL enable_seqscan = off"))
            explain = "EXPLAIN"
        else:
            explain = "EXPLAIN QUERY PLAN"
        query = select(ImageVersion.id).where(ImageVersion.digest == "a" * 64)
        read = query.compile(session.get_bind(), compile_kwargs={"literal_binds": True})
        plan = (await session.execute(text(f"{explain} {read}"))).all()
        assert "ix_image_version_digest" in f"{plan}"


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_replicas_of_a_version_are_read_in_their_order_without_a_sort(app: object, database: Database) -> None:
    async with database.reads() as session:
        order = (RegionReplica.is_source.desc(), RegionReplica.region_name)
        query = select(RegionReplica).where(RegionReplica.version_id == 1).order_by(*order)
        read = query.compile(session.get_bind(), compile_kwargs={"literal_binds": True})
        plan = f"{(await session.execute(text(f'EXPLAIN QUERY PLAN {read}'))).all()}"
        assert "ix_region_replica_order" in plan
        assert "TEMP B-TREE" not in plan


ORDERS: list[tuple[str, Any, tuple[Any, ...]]] = [
    ("ix_export_image_definition_id", Export.image_definition_id == 1, (Export.id,)),
    (
        "ix_role_assignment_account_principal",
        RoleAssignment.lab_account_id == 1,
        (RoleAssignment.principal, RoleAssignment.id),
    ),
    ("ix_role_assignment_lab_principal", RoleAssignment.lab_id == 1, (RoleAssignment.principal, RoleAssignment.id)),
    (
        "ix_gallery_invitation_expires_at",
        GalleryInvitation.gallery_id == 1,
        (GalleryInvitation.expires_at, GalleryInvitation.id),
    ),
    (
        "ix_image_version_parent_created_at",
        ImageVersion.parent_id == 1,
        (ImageVersion.created_at, ImageVersion.id),
    ),
    (
        "ix_image_version_parent_number",
        ImageVersion.parent_id == 1,
        (ImageVersion.major, ImageVersion.minor, ImageVersion.patch, ImageVersion.id),
    ),
    ("ix_access_token_principal", true(), (AccessToken.principal, AccessToken.id)),
    ("ix_session_principal", true(), (Session.principal, Session.id)),
    ("ix_session_used_at", true(), (Session.used_at, Session.id)),
    ("ix_marketplace_image_name_key", true(), (MarketplaceImage.name_key, MarketplaceImage.id)),
]


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_lists_are_read_in_their_orders_without_a_sort(app: object, database: Database) -> None:
    async with database.reads() as session:
        for index, condition, order in ORDERS:
            for directed in (order, [column.desc() for column in order]):
                query = select(order[0].class_).where(condition).order_by(*directed)
                read = query.compile(session.get_bind(), compile_kwargs={"literal_binds": True})
                plan = f"{(await session.execute(text(f'EXPLAIN QUERY PLAN {read}'))).all()}"
                assert (index, index in plan, "TEMP B-TREE" in plan) == (index, True, False)
