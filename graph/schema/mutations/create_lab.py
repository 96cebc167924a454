"""createLab: create a lab whose template is created from an image."""

import asyncio
from functools import partial
from typing import Annotated

import strawberry

from graph.domain.labs import labs
from graph.domain.values import names
from graph.free_space.space import space_of
from graph.schema.context import Info
from graph.schema.ids import pk
from graph.schema.input_checks import REGION, by, id_of
from graph.schema.inputs import optional_pk
from graph.schema.loaders.bases import is_ready
from graph.schema.mutations.audited_input import SECRET
from graph.schema.mutations.payload import INPUT, Payload, mutation
from graph.schema.types.lab import Lab
from graph.template_vms import seed
from graph.template_vms.bases import Bases


@strawberry.input(description="The image that a lab is created from.", one_of=True)
class LabImageInput:
    image_definition_id: strawberry.ID | None = strawberry.field(
        description="An image definition: the lab gets the image's production version in the lab's region, and"
        " keeps it. If that version is not usable there, the mutation fails with IMAGE_NOT_IN_REGION.",
        metadata=id_of("ImageDefinition"),
    )
    image_version_id: strawberry.ID | None = strawberry.field(
        description="A version; it need not be the latest.", metadata=id_of("ImageVersion")
    )
    marketplace_image_id: strawberry.ID | None = strawberry.field(
        description="A marketplace image.", metadata=id_of("MarketplaceImage")
    )


@strawberry.input(description="Input of `createLab`.")
class CreateLabInput:
    lab_account_id: strawberry.ID = strawberry.field(
        description="The lab account to create the lab in.", metadata=id_of("LabAccount")
    )
    name: str = strawberry.field(
        description="The name: 1 to 100 printable characters without surrounding spaces, unique in the lab"
        " account, case-insensitive; stored in the Unicode form NFC and compared in NFKC.",
        metadata=by(lambda name, *path: names.title(name, "A lab", *path)),
    )
    region_name: str | None = strawberry.field(
        description="The name of the lab's region; case-insensitive, spaces ignored. Defaults to the account's region. For "
        "another region, the account must allow lab creators to choose, or the caller must manage the "
        "account.",
        metadata=REGION,
    )
    image: LabImageInput = strawberry.field(description="The image to create the lab's template from.")
    username: str | None = strawberry.field(
        description="The login user name of the template: 1 to 32 letters, digits, '_' and '-', not starting with a digit"
        " or '-'. Required for a generalized image that names none. A specialized image keeps its own user "
        "name; another one is refused.",
        metadata=by(lambda name, *path: names.username(name, *path) if name else None),
    )
    password: str | None = strawberry.field(
        description="The password of the template's user: 8 to 64 printable characters. cloud-init in the template reads its"
        " hash at the first start. Only for images with `takesPassword`; others are refused. Pass it as a variable. The"
        " server does not store the password, and the hash only until the first start.",
        default=None,
        metadata={SECRET: True, **by(lambda value, *path: names.password(value, *path) if value else None)},
    )


@strawberry.type(description="Result of a mutation that changes a lab.")
class LabPayload(Payload):
    lab: Lab | None = strawberry.field(
        description="The lab; background work may still be pending. Null if the mutation failed.", default=None
    )


@mutation
async def create_lab(info: Info, input: Annotated[CreateLabInput, INPUT]) -> LabPayload:
    image = input.image
    data_dir = info.context.settings.data_dir
    bases = Bases(data_dir)

    async def is_base_ready(digest: str, size_bytes: int) -> bool:
        return await asyncio.to_thread(is_ready, bases, digest, size_bytes)

    space = await asyncio.to_thread(space_of, data_dir)
    can_pass = await asyncio.to_thread(seed.passes_passwords, info.context.settings) if input.password else None
    hashed = await asyncio.to_thread(seed.hash_password, input.password) if input.password and can_pass else None
    async with info.context.transaction() as tx:
        row = await labs.create(
            tx,
            lab_account_id=pk(input.lab_account_id, "LabAccount", "labAccountId"),
            name=input.name,
            region_name=input.region_name,
            definition_id=optional_pk(image.image_definition_id, "ImageDefinition", "image", "imageDefinitionId"),
            version_id=optional_pk(image.image_version_id, "ImageVersion", "image", "imageVersionId"),
            marketplace_image_id=optional_pk(
                image.marketplace_image_id, "MarketplaceImage", "image", "marketplaceImageId"
            ),
            username=input.username,
            space=space,
            is_base_ready=is_base_ready,
            can_pass_password=can_pass,
        )
        if hashed is not None:
            # Before the commit, so that no lab lacks its password.
            store = partial(seed.store, username=row.username or "", password_hash=hashed)
            await asyncio.to_thread(store, data_dir, row.id, row.created_at)
    info.context.grant_lab_ownership(row)
    return LabPayload(lab=Lab.of(row))
