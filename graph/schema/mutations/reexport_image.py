"""reexportImage: export a lab that was created from an image, as a new image definition or as a new version."""

from typing import Annotated

import strawberry

from graph.domain.exports import start as export_start
from graph.domain.exports.start import ExportRequest
from graph.domain.galleries.version_numbers import NewNumber, VersionBump, check_choice, parse
from graph.domain.values import names
from graph.schema.context import Info
from graph.schema.ids import pk
from graph.schema.input_checks import KEY, TEXT, by, checked, id_of
from graph.schema.inputs import TARGETS, TargetRegionInput, target_regions_of
from graph.schema.mutations.export_image import KEY_DESCRIPTION, REGIONS, ExportPayload
from graph.schema.mutations.idempotency import idempotency_of
from graph.schema.mutations.payload import INPUT, mutation
from graph.schema.types.export import Export


@strawberry.input(description="A new image definition; the original image does not change.")
class ReexportCreateInput:
    image_name: str = strawberry.field(
        description="The name of the new image definition: 1 to 80 letters, digits, '_', '.' and '-'; "
        "starts and ends with a letter or digit; unique in the gallery, case-insensitive.",
        metadata=by(names.definition_name),
    )
    description: str | None = strawberry.field(
        description="The purpose of the image. Up to 4,096 characters.", metadata=TEXT
    )


@strawberry.input(description="The number of the new version.")
class ReexportUpdateInput:
    bump: VersionBump | None = strawberry.field(
        description="Which part of the highest existing number to raise; defaults to PATCH. Not allowed together with "
        "`versionName`.",
        metadata=checked(lambda given: check_choice(given.value, given.parent.version_name, *given.path)),
    )
    version_name: str | None = strawberry.field(
        description="The number, Major.Minor.Patch: three integers from 0 to 2,147,483,647 without leading zeros. It must be "
        "higher than the highest existing number. Not allowed together with `bump`; if both are omitted, `bump` is PATCH.",
        metadata=by(parse),
    )
    expected_latest: str | None = strawberry.field(
        description="The highest number that the client knows of, Major.Minor.Patch. If it is not the highest existing "
        "number, the mutation fails with VERSION_CONFLICT. The highest number counts versions in every state,"
        " including failed, excluded and soft-deleted ones, so it can differ from "
        "`ImageDefinition.latestVersion`. If omitted, nothing is checked.",
        metadata=by(parse),
    )


@strawberry.input(description="The target of a re-export.", one_of=True)
class ReexportTargetInput:
    create_image: ReexportCreateInput | None = strawberry.field(description="Create a new image definition.")
    update_image: ReexportUpdateInput | None = strawberry.field(
        description="Create a new version of the image that the lab was created from."
    )


@strawberry.input(description="Input of `reexportImage`.")
class ReexportImageInput:
    lab_id: strawberry.ID = strawberry.field(description="The lab whose template to export.", metadata=id_of("Lab"))
    target: ReexportTargetInput = strawberry.field(description="The target of the re-export.")
    release_notes: str | None = strawberry.field(
        description="The changes in this version. Up to 4,096 characters.", metadata=TEXT
    )
    target_regions: list[TargetRegionInput] | None = strawberry.field(description=REGIONS, metadata=TARGETS)
    idempotency_key: str | None = strawberry.field(description=KEY_DESCRIPTION, metadata=KEY)


@mutation
async def reexport_image(info: Info, input: Annotated[ReexportImageInput, INPUT]) -> ExportPayload:
    request = ExportRequest(
        lab_id=pk(input.lab_id, "Lab", "labId"),
        release_notes=input.release_notes,
        target_regions=target_regions_of(input.target_regions),
        idempotency=idempotency_of(info, input),
    )
    async with info.context.transaction() as tx:
        if new := input.target.create_image:
            row = await export_start.export_new(
                tx, request, image_name=new.image_name, description=new.description, at=("target", "createImage")
            )
        else:
            assert input.target.update_image is not None  # The input has exactly one target.
            update = input.target.update_image
            number = NewNumber(update.bump, update.version_name, update.expected_latest)
            row = await export_start.export_update(tx, request, number)
    return ExportPayload(export=Export.of(row))
