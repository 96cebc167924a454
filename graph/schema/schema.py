"""The schema of the process: queries, mutations, subscriptions."""

from collections.abc import AsyncGenerator

import strawberry

from graph.schema.mutations.attach_gallery import AttachGalleryPayload, attach_gallery
from graph.schema.mutations.cancel_export import cancel_export
from graph.schema.mutations.create_gallery import GalleryPayload, create_gallery
from graph.schema.mutations.create_image_definition import ImageDefinitionPayload, create_image_definition
from graph.schema.mutations.create_image_version import create_image_version
from graph.schema.mutations.create_lab import LabPayload, create_lab
from graph.schema.mutations.create_lab_account import LabAccountPayload, create_lab_account
from graph.schema.mutations.create_upload import UploadPayload, create_upload
from graph.schema.mutations.delete_gallery import delete_gallery
from graph.schema.mutations.delete_image_definition import delete_image_definition
from graph.schema.mutations.delete_image_version import delete_image_version
from graph.schema.mutations.delete_lab import DeletePayload, delete_lab
from graph.schema.mutations.detach_gallery import DetachGalleryPayload, detach_gallery
from graph.schema.mutations.export_image import ExportPayload, export_image
from graph.schema.mutations.grant_role import RolePayload, grant_role
from graph.schema.mutations.reexport_image import reexport_image
from graph.schema.mutations.restore_image_version import restore_image_version
from graph.schema.mutations.retry_export import retry_export
from graph.schema.mutations.retry_replication import retry_replication
from graph.schema.mutations.revoke_role import revoke_role
from graph.schema.mutations.set_images_enabled import SetImagesEnabledPayload, set_images_enabled
from graph.schema.mutations.set_marketplace_images_enabled import (
    SetMarketplaceImagesEnabledPayload,
    set_marketplace_images_enabled,
)
from graph.schema.mutations.start_template_vm import start_template_vm
from graph.schema.mutations.stop_template_vm import stop_template_vm
from graph.schema.mutations.update_gallery import update_gallery
from graph.schema.mutations.update_image_definition import update_image_definition
from graph.schema.mutations.update_image_version import ImageVersionPayload, update_image_version
from graph.schema.mutations.update_lab_account import update_lab_account
from graph.schema.query import NODES, Query
from graph.schema.scalars import CONFIG
from graph.schema.subscriptions.export_progress import export_progress
from graph.schema.subscriptions.gallery_activity import gallery_activity
from graph.schema.subscriptions.lab_exports import lab_exports
from graph.schema.subscriptions.replication import replication_progress
from graph.schema.types.export_event import ExportEvent, GalleryEvent
from graph.schema.types.replica import RegionReplica


@strawberry.type(
    description="All mutations. Each takes one `input`. Errors that the caller can correct are returned "
    "in `userErrors`; in that case, nothing was changed."
)
class Mutation:
    create_lab_account: LabAccountPayload = strawberry.mutation(
        resolver=create_lab_account, description="Create a lab account and become its owner. Administrators only."
    )
    create_gallery: GalleryPayload = strawberry.mutation(
        resolver=create_gallery,
        description="Create an empty gallery with a home account, whose owners and contributors manage it.",
    )
    attach_gallery: AttachGalleryPayload = strawberry.mutation(
        resolver=attach_gallery,
        description="Attach a gallery to a lab account, which has at most one: its labs can use the gallery and export into it."
        " The caller manages the account and the gallery's home account, or is an administrator."
        " Attaching it again changes nothing.",
    )
    detach_gallery: DetachGalleryPayload = strawberry.mutation(
        resolver=detach_gallery,
        description="Detach a lab account's gallery. The caller manages the account or the gallery's home account, or is an"
        " administrator. Nothing is deleted; the account's choice of enabled images is restored if the gallery is attached"
        " again.",
    )
    set_images_enabled: SetImagesEnabledPayload = strawberry.mutation(
        resolver=set_images_enabled, description="Enable or disable images for new labs of one lab account."
    )
    set_marketplace_images_enabled: SetMarketplaceImagesEnabledPayload = strawberry.mutation(
        resolver=set_marketplace_images_enabled,
        description="Enable or disable marketplace images for new labs of one lab account. An image is "
        "enabled until it is disabled.",
    )
    update_lab_account: LabAccountPayload = strawberry.mutation(
        resolver=update_lab_account,
        description="Change the policies of a lab account. Existing objects are not affected.",
    )
    update_gallery: GalleryPayload = strawberry.mutation(
        resolver=update_gallery, description="Change a gallery's description, tags, retention or home account."
    )
    delete_gallery: DeletePayload = strawberry.mutation(
        resolver=delete_gallery, description="Delete a gallery that contains no image definitions and is not attached."
    )
    create_image_definition: ImageDefinitionPayload = strawberry.mutation(
        resolver=create_image_definition, description="Create an image definition without versions."
    )
    update_image_definition: ImageDefinitionPayload = strawberry.mutation(
        resolver=update_image_definition, description="Change the mutable fields of an image definition."
    )
    delete_image_definition: DeletePayload = strawberry.mutation(
        resolver=delete_image_definition, description="Delete an image definition that has no versions."
    )
    create_upload: UploadPayload = strawberry.mutation(
        resolver=create_upload,
        description="Reserve storage for a disk image file. Send its bytes to the upload's `url`.",
    )
    create_image_version: ImageVersionPayload = strawberry.mutation(
        resolver=create_image_version,
        description="Create a version from an existing version of this or another gallery, or from an upload.",
    )
    update_image_version: ImageVersionPayload = strawberry.mutation(
        resolver=update_image_version,
        description="Change the regions and flags of a version. It remains usable in the regions where it is complete.",
    )
    delete_image_version: DeletePayload = strawberry.mutation(
        resolver=delete_image_version,
        description="Delete a version: softly if the gallery retains deleted versions, permanently if the"
        " version is already soft-deleted. Labs created from it keep their disks. Show "
        "`ImageVersion.deletionWarnings` first.",
    )
    restore_image_version: ImageVersionPayload = strawberry.mutation(
        resolver=restore_image_version, description="Restore a soft-deleted version."
    )
    retry_replication: ImageVersionPayload = strawberry.mutation(
        resolver=retry_replication, description="Replicate a version again to regions that failed."
    )
    grant_role: RolePayload = strawberry.mutation(
        resolver=grant_role,
        description="Grant a role to a principal. Requires ownership of the object that the role applies to.",
    )
    revoke_role: DeletePayload = strawberry.mutation(
        resolver=revoke_role,
        description="Revoke a role. Takes effect with the principal's next request; open subscriptions end.",
    )
    create_lab: LabPayload = strawberry.mutation(
        resolver=create_lab,
        description="Create a lab from an image. The lab is CREATING until its template disk is written and verified.",
    )
    delete_lab: DeletePayload = strawberry.mutation(
        resolver=delete_lab, description="Delete a lab and its template. Versions exported from it remain."
    )
    start_template_vm: LabPayload = strawberry.mutation(
        resolver=start_template_vm,
        description="Start a lab's template, to change its disk. While it is STARTING or RUNNING, exporting or deleting the"
        " lab is refused. A STOPPING template can be started again. Starting one that is STARTING or RUNNING has no effect.",
    )
    stop_template_vm: LabPayload = strawberry.mutation(
        resolver=stop_template_vm,
        description="Stop a lab's template. It is STOPPING until no process has its disk open for writing, and"
        " `TemplateVm.message` gives the reason; then it is STOPPED. A STOPPING template can be started again, and its lab"
        " deleted. Stopping one that is STOPPING or STOPPED has no effect.",
    )
    export_image: ExportPayload = strawberry.mutation(
        resolver=export_image,
        description="Export a lab's template to the attached gallery as a new image definition. Works for every lab.",
    )
    reexport_image: ExportPayload = strawberry.mutation(
        resolver=reexport_image,
        description="Export a lab that was created from an image of the attached gallery: as a new image "
        "definition, or as a new version of that image, which the next lab uses.",
    )
    cancel_export: ExportPayload = strawberry.mutation(
        resolver=cancel_export,
        description="Cancel an export. If the source copy is not complete, the new version is discarded. "
        "Otherwise it remains in the completed regions, and copying to the other regions "
        "stops.",
    )
    retry_export: ExportPayload = strawberry.mutation(
        resolver=retry_export,
        description="Retry the failed parts of an export: the source copy, or the failed regions.",
    )


@strawberry.type(
    description="All subscriptions. Each field describes which event comes first and when the stream ends."
)
class Subscription:
    export_progress: AsyncGenerator[ExportEvent, None] = strawberry.subscription(
        resolver=export_progress,
        description="The progress of one export. The current state comes first;"
        " the stream ends after the last event. No change of state "
        "is missed.",
    )
    lab_exports: AsyncGenerator[ExportEvent, None] = strawberry.subscription(
        resolver=lab_exports,
        description="The progress of every export of a lab, current and future. The stream does not end.",
    )
    replication_progress: AsyncGenerator[RegionReplica, None] = strawberry.subscription(
        resolver=replication_progress,
        description="Every replica of a version. The current state comes "
        "first; the stream ends when no region is being copied"
        " to.",
    )
    gallery_activity: AsyncGenerator[GalleryEvent, None] = strawberry.subscription(
        resolver=gallery_activity,
        description="Every change under a gallery. It ends with the error NOT_FOUND when the viewer may no longer see the"
        " gallery.",
    )


schema = strawberry.Schema(
    Query,
    Mutation,
    Subscription,
    types=[of.__self__ for _, of in NODES.values()],  # type: ignore[attr-defined]
    config=CONFIG,
)


def sdl() -> str:
    """Return the text of `schema.graphql`. It adds the description of `@oneOf`, which strawberry omits."""
    bare = "directive @oneOf on INPUT_OBJECT"
    return f"{schema.as_str()}\n".replace(
        bare, f'"""Exactly one of the fields is given, and not as null."""\n{bare}', 1
    )
