"""createLab: create a lab whose template is created from an image."""

import asyncio
from typing import Annotated

import strawberry

from graph.db import models
from graph.domain.labs import labs
from graph.domain.transaction import Transaction
from graph.free_space.space import space_of
from graph.schema.context import Info
from graph.schema.ids import pk
from graph.schema.mutations.payload import INPUT, USER_ERRORS, UserError, change
from graph.schema.types.lab import Lab


@strawberry.input(description="The image that a lab is created from.", one_of=True)
class LabImageInput:
    image_definition_id: strawberry.ID | None = strawberry.field(
        default=strawberry.UNSET,
        description="An image definition: the lab uses its latest version that "
        "is usable in the lab's region, and keeps that version.",
    )
    image_version_id: strawberry.ID | None = strawberry.field(
        default=strawberry.UNSET, description="A version; it need not be the latest."
    )
    marketplace_image_id: strawberry.ID | None = strawberry.field(
        default=strawberry.UNSET, description="A marketplace image."
    )


@strawberry.input(description="Input of `createLab`.")
class CreateLabInput:
    lab_account_id: strawberry.ID = strawberry.field(description="The lab account to create the lab in.")
    name: str = strawberry.field(
        description="The name: 1 to 100 characters, unique in the lab account, case-insensitive."
    )
    region_name: str | None = strawberry.field(
        default=strawberry.UNSET,
        description="The lab's region: canonical or display name; case and "
        "spaces are ignored. Defaults to the account's region.",
    )
    image: LabImageInput = strawberry.field(description="The image to create the lab's template from.")
    username: str | None = strawberry.field(
        default=strawberry.UNSET,
        description="The user name of the template. Required for a generalized image that does not name "
        "one; not allowed to differ from a specialized image's own user name.",
    )


@strawberry.type(description="Result of a mutation that changes a lab.")
class LabPayload:
    lab: Lab | None = strawberry.field(
        description="The lab; background work may still be pending. Null if the mutation failed.", default=None
    )
    user_errors: list[UserError] = strawberry.field(description=USER_ERRORS, default_factory=list[UserError])


async def create_lab(info: Info, input: Annotated[CreateLabInput, INPUT]) -> LabPayload:
    image = input.image
    space = await asyncio.to_thread(space_of, info.context.settings.data_dir)

    async def work(tx: Transaction) -> models.Lab:
        definition, version, offered = image.image_definition_id, image.image_version_id, image.marketplace_image_id
        return await labs.create(
            tx,
            lab_account_id=pk(input.lab_account_id, "LabAccount", "labAccountId"),
            name=input.name,
            region_name=input.region_name or None,
            definition_id=pk(definition, "ImageDefinition", "image", "imageDefinitionId") if definition else None,
            version_id=pk(version, "ImageVersion", "image", "imageVersionId") if version else None,
            marketplace_image_id=pk(offered, "MarketplaceImage", "image", "marketplaceImageId") if offered else None,
            username=input.username or None,
            space=space,
        )

    def done(row: models.Lab) -> LabPayload:
        info.context.now_owns(row)
        return LabPayload(lab=Lab.of(row))

    return await change(info, work, done, lambda errors: LabPayload(user_errors=errors))
