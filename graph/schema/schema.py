"""The schema of the process: queries, mutations, subscriptions."""

from collections.abc import AsyncGenerator

import strawberry

from graph.schema.mutations.accept_invitation import accept_invitation
from graph.schema.mutations.approve_device import ApproveDevicePayload, approve_device
from graph.schema.mutations.attach_gallery import AttachGalleryPayload, attach_gallery
from graph.schema.mutations.cancel_export import cancel_export
from graph.schema.mutations.create_gallery import GalleryPayload, create_gallery
from graph.schema.mutations.create_image_definition import ImageDefinitionPayload, create_image_definition
from graph.schema.mutations.create_image_version import create_image_version
from graph.schema.mutations.create_lab import LabPayload, create_lab
from graph.schema.mutations.create_lab_account import LabAccountPayload, create_lab_account
from graph.schema.mutations.create_token import CreateTokenPayload, create_token
from graph.schema.mutations.create_upload import UploadPayload, create_upload
from graph.schema.mutations.delete_gallery import DeleteGalleryPayload, delete_gallery
from graph.schema.mutations.delete_image_definition import DeleteImageDefinitionPayload, delete_image_definition
from graph.schema.mutations.delete_image_version import DeleteImageVersionPayload, delete_image_version
from graph.schema.mutations.delete_lab import DeleteLabPayload, delete_lab
from graph.schema.mutations.delete_lab_account import DeleteLabAccountPayload, delete_lab_account
from graph.schema.mutations.deny_device import DenyDevicePayload, deny_device
from graph.schema.mutations.detach_gallery import DetachGalleryPayload, detach_gallery
from graph.schema.mutations.export_image import ExportPayload, export_image
from graph.schema.mutations.flatten_template import flatten_template
from graph.schema.mutations.grant_role import RolePayload, grant_role
from graph.schema.mutations.invite_to_gallery import InvitationPayload, invite_to_gallery
from graph.schema.mutations.reexport_image import reexport_image
from graph.schema.mutations.remove_principal import RemovePrincipalPayload, remove_principal
from graph.schema.mutations.restore_image_version import restore_image_version
from graph.schema.mutations.retry_export import retry_export
from graph.schema.mutations.retry_replication import retry_replication
from graph.schema.mutations.revoke_invitation import RevokeInvitationPayload, revoke_invitation
from graph.schema.mutations.revoke_role import RevokeRolePayload, revoke_role
from graph.schema.mutations.revoke_session import SessionPayload, revoke_session
from graph.schema.mutations.revoke_token import AccessTokenPayload, revoke_token
from graph.schema.mutations.set_images_enabled import SetImagesEnabledPayload, set_images_enabled
from graph.schema.mutations.set_marketplace_images_enabled import (
    SetMarketplaceImagesEnabledPayload,
    set_marketplace_images_enabled,
)
from graph.schema.mutations.set_production_version import set_production_version
from graph.schema.mutations.start_template_vm import start_template_vm
from graph.schema.mutations.stop_template_vm import stop_template_vm
from graph.schema.mutations.update_gallery import update_gallery
from graph.schema.mutations.update_image_definition import update_image_definition
from graph.schema.mutations.update_image_version import ImageVersionPayload, update_image_version
from graph.schema.mutations.update_lab_account import update_lab_account
from graph.schema.query import NODES, Query
from graph.schema.scalars import CONFIG
from graph.schema.subscriptions.account_activity import account_activity
from graph.schema.subscriptions.export_progress import export_progress
from graph.schema.subscriptions.gallery_activity import gallery_activity
from graph.schema.subscriptions.lab_activity import lab_activity
from graph.schema.subscriptions.lab_exports import lab_exports
from graph.schema.subscriptions.replication import replication_progress
from graph.schema.types.account_event import AccountEvent
from graph.schema.types.export_event import ExportEvent, GalleryEvent
from graph.schema.types.replica import RegionReplica


@strawberry.type(
    description="All mutations. Each takes one `input`. Errors that the caller can correct are returned in "
    "`userErrors`; in that case, nothing was changed. Owners and contributors of a lab account *manage* "
    "the account, its labs and the galleries whose home account it is; owners and contributors of a lab "
    "manage that lab; administrators manage everything. A caller without the right gets NOT_AUTHORIZED, "
    "or NOT_FOUND if they may not see the object."
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
        description="Attach a gallery to a lab account, which has at most one: its labs can use the gallery and"
        " export into it. The caller must manage the account and the gallery's home account, or be an"
        " administrator. Attaching it again changes nothing.",
    )
    detach_gallery: DetachGalleryPayload = strawberry.mutation(
        resolver=detach_gallery,
        description="Detach a lab account's gallery. The caller must manage the account or the gallery's home"
        " account, or be an administrator. Nothing is deleted; the account's choice of enabled images"
        " is restored if the gallery is attached again.",
    )
    set_images_enabled: SetImagesEnabledPayload = strawberry.mutation(
        resolver=set_images_enabled,
        description="Enable or disable images of the attached gallery for new labs of one lab account: all given"
        " images, or none. The caller must manage the account.",
    )
    set_marketplace_images_enabled: SetMarketplaceImagesEnabledPayload = strawberry.mutation(
        resolver=set_marketplace_images_enabled,
        description="Enable or disable marketplace images for new labs of one lab account: all given images, or"
        " none. An image is enabled until it is disabled. The caller must manage the account.",
    )
    update_lab_account: LabAccountPayload = strawberry.mutation(
        resolver=update_lab_account,
        description="Change the policies of a lab account. Existing labs, images and exports are not affected. The"
        " caller must manage the account.",
    )
    update_gallery: GalleryPayload = strawberry.mutation(
        resolver=update_gallery,
        description="Change a gallery's description, tags, retention or home account. The caller must manage the"
        " gallery.",
    )
    delete_gallery: DeleteGalleryPayload = strawberry.mutation(
        resolver=delete_gallery,
        description="Delete a gallery that contains no image definitions and is not attached. The caller must"
        " manage the gallery.",
    )
    create_image_definition: ImageDefinitionPayload = strawberry.mutation(
        resolver=create_image_definition,
        description="Create an image definition without versions. The caller must manage the gallery.",
    )
    update_image_definition: ImageDefinitionPayload = strawberry.mutation(
        resolver=update_image_definition,
        description="Change the mutable fields of an image definition. The caller must manage the gallery.",
    )
    delete_image_definition: DeleteImageDefinitionPayload = strawberry.mutation(
        resolver=delete_image_definition,
        description="Delete an image definition that has no versions, including soft-deleted ones. The caller must"
        " manage the gallery.",
    )
    create_upload: UploadPayload = strawberry.mutation(
        resolver=create_upload,
        description="Reserve storage for a disk image file. The client then sends the file's bytes to the upload's"
        " `url`. The caller must manage the gallery.",
    )
    create_image_version: ImageVersionPayload = strawberry.mutation(
        resolver=create_image_version,
        description="Create a version from an existing version of this or another gallery, or from an upload. A"
        " worker copies the bytes; the subscription `replicationProgress` shows the progress. The"
        " caller must manage the gallery.",
    )
    update_image_version: ImageVersionPayload = strawberry.mutation(
        resolver=update_image_version,
        description="Change a version's target regions, release notes, end-of-life date or flags. It remains"
        " usable in the regions where it is complete. The caller must manage the gallery.",
    )
    delete_image_version: DeleteImageVersionPayload = strawberry.mutation(
        resolver=delete_image_version,
        description="Delete a version: softly if the gallery retains deleted versions, permanently if the version"
        " is already soft-deleted. Labs created from it keep their disks. Show"
        " `ImageVersion.deletionWarnings` first. The caller must manage the gallery.",
    )
    restore_image_version: ImageVersionPayload = strawberry.mutation(
        resolver=restore_image_version,
        description="Restore a soft-deleted version within the gallery's retention. The caller must manage the"
        " gallery.",
    )
    set_production_version: ImageDefinitionPayload = strawberry.mutation(
        resolver=set_production_version,
        description="Pin the version that new labs get from an image, or let it follow the latest version. To roll"
        " back, pin the earlier version. Exports and re-exports never change a pin. Existing labs keep"
        " their version. The caller must manage the gallery.",
    )
    retry_replication: ImageVersionPayload = strawberry.mutation(
        resolver=retry_replication,
        description="Replicate a version again to the regions in which its replica failed or was canceled. The caller must manage the gallery.",
    )
    grant_role: RolePayload = strawberry.mutation(
        resolver=grant_role,
        description="Grant a role to a principal. The caller must own the lab account or the lab that the role"
        " applies to; only administrators grant ADMIN. If the principal has the role, nothing changes.",
    )
    revoke_role: RevokeRolePayload = strawberry.mutation(
        resolver=revoke_role,
        description="Revoke a role. Takes effect with the principal's next request; open subscriptions end. The"
        " caller must have the right to grant the role. The last role ADMIN cannot be revoked.",
    )
    delete_lab_account: DeleteLabAccountPayload = strawberry.mutation(
        resolver=delete_lab_account,
        description="Delete a lab account, all its roles and its labs with their exports; its gallery is detached. Exported "
        "versions remain. Refused while a lab is exported or runs, or while the account is the home of a gallery. It "
        "is listed until its labs are deleted. Show `LabAccount.deletionWarnings` first. Administrators only.",
    )
    approve_device: ApproveDevicePayload = strawberry.mutation(
        resolver=approve_device,
        description="Let the program that shows a code sign in as the caller (OAuth 2.0 device flow, `lab-gallery login`): it "
        "gets an ordinary token with the caller's granted roles. Show the code and ask for a confirmation first.",
    )
    deny_device: DenyDevicePayload = strawberry.mutation(
        resolver=deny_device,
        description="Refuse the sign-in of the program that shows a code: it stops waiting and gets no token. Use it for a "
        "sign-in that the person did not start.",
    )
    remove_principal: RemovePrincipalPayload = strawberry.mutation(
        resolver=remove_principal,
        description="Remove a principal who left: all its granted roles, its tokens and its sessions, at once. "
        "`transferLabsTo` names a principal that becomes an owner of its labs. Block the person's account at the sign-in "
        "provider too; otherwise the person can sign in again. Administrators only.",
    )
    invite_to_gallery: InvitationPayload = strawberry.mutation(
        resolver=invite_to_gallery,
        description="Create a code by which the managers of another lab account can attach a gallery once. It gives the "
        "use of the gallery, not its management. The caller must manage the gallery.",
    )
    accept_invitation: AttachGalleryPayload = strawberry.mutation(
        resolver=accept_invitation,
        description="Attach the gallery of an invitation to a lab account, as `attachGallery` does. The caller must manage "
        "the account.",
    )
    revoke_invitation: RevokeInvitationPayload = strawberry.mutation(
        resolver=revoke_invitation,
        description="Revoke an invitation to a gallery. The caller must manage the gallery.",
    )
    create_token: CreateTokenPayload = strawberry.mutation(
        resolver=create_token,
        description="Create a bearer token for a program and return it once. It has the roles that were granted to its "
        "principal, or some of them; roles from claims end with the session. Every principal creates tokens for itself, "
        "administrators for any principal.",
    )
    revoke_token: AccessTokenPayload = strawberry.mutation(
        resolver=revoke_token,
        description="Revoke a bearer token. Its next request is refused, and its open connections close within 5 seconds. "
        "The caller must be its principal or an administrator.",
    )
    revoke_session: SessionPayload = strawberry.mutation(
        resolver=revoke_session,
        description="End a session. Requests with its tokens are refused from then on, and its open connections close "
        "within 5 seconds. The caller must be its principal or an administrator.",
    )
    create_lab: LabPayload = strawberry.mutation(
        resolver=create_lab,
        description="Create a lab from an image and become its owner. The lab is CREATING until its template disk"
        " is written and verified. The caller must have the role LAB_CREATOR, or manage the account.",
    )
    delete_lab: DeleteLabPayload = strawberry.mutation(
        resolver=delete_lab,
        description="Delete a lab, its template and its exports. Versions exported from it remain. The caller must"
        " manage the lab.",
    )
    start_template_vm: LabPayload = strawberry.mutation(
        resolver=start_template_vm,
        description="Start a lab's template, to change its disk. While it is STARTING or RUNNING, deleting the lab"
        " is refused, and so is exporting it unless `TemplateVm.canExportRunning`. A STOPPING template can be started"
        " again. Starting one that is STARTING or RUNNING has no effect. The caller must manage the lab.",
    )
    stop_template_vm: LabPayload = strawberry.mutation(
        resolver=stop_template_vm,
        description="Stop a lab's template. It is STOPPING until no process has its disk open for writing, and"
        " `TemplateVm.message` gives the reason; then it is STOPPED. A STOPPING template can be"
        " started again, and its lab deleted. Stopping one that is STOPPING or STOPPED has no effect; stopping one that"
        " is FLATTENING cancels that."
        " The caller must manage the lab.",
    )
    flatten_template: LabPayload = strawberry.mutation(
        resolver=flatten_template,
        description="Make the disk of a STOPPED template complete by itself, if it is an overlay over a base: it is"
        " FLATTENING until base and overlay are copied to one raw file. `TemplateVm.progress` shows how far the copy is;"
        " `stopTemplateVm` cancels it, and the overlay remains. The copy needs the disk space of the whole image. A disk"
        " that is complete already, or being flattened, is not changed. The caller must manage the lab.",
    )
    export_image: ExportPayload = strawberry.mutation(
        resolver=export_image,
        description="Export a lab's template to the attached gallery as a new image definition with its first"
        " version. Works for every lab, whatever image it was created from. The template must be STOPPED, or RUNNING"
        " with `TemplateVm.canExportRunning`. The caller must manage the lab.",
    )
    reexport_image: ExportPayload = strawberry.mutation(
        resolver=reexport_image,
        description="Export a lab that was created from an image of the attached gallery: as a new image"
        " definition, or as a new version of that image, which new labs then use unless another"
        " version is pinned. The template must be STOPPED, or RUNNING with `TemplateVm.canExportRunning`. The caller"
        " must manage the lab.",
    )
    cancel_export: ExportPayload = strawberry.mutation(
        resolver=cancel_export,
        description="Cancel an export. If the source copy is not complete, the new version is discarded. Otherwise"
        " it remains in the completed regions, and copying to the other regions stops. The caller must"
        " manage the lab.",
    )
    retry_export: ExportPayload = strawberry.mutation(
        resolver=retry_export,
        description="Retry the failed parts of an export: the source copy, or the failed regions. The caller must"
        " manage the lab.",
    )


@strawberry.type(
    description="All subscriptions. Each field describes which event comes first and when the stream ends."
)
class Subscription:
    export_progress: AsyncGenerator[ExportEvent, None] = strawberry.subscription(
        resolver=export_progress,
        description="The progress of one export. Without `after`, the current state comes first. Every change of state is"
        " sent; progress in between is sent up to four times per second, and older progress is skipped. The "
        "stream ends after the event with which the export ends. It fails with NOT_FOUND if the viewer may "
        "not see the export.",
    )
    lab_exports: AsyncGenerator[ExportEvent, None] = strawberry.subscription(
        resolver=lab_exports,
        description="The progress of every export of a lab. The current state of the export that changed last comes first, and "
        "no change of state is missed. The stream does not end by itself. It fails with NOT_FOUND if the viewer "
        "may not see the lab.",
    )
    replication_progress: AsyncGenerator[RegionReplica, None] = strawberry.subscription(
        resolver=replication_progress,
        description="The replicas of a version, each time one changes. The current state of every replica comes first, in the "
        "order of their last changes. A replica that changed several times is sent once, in its current state. "
        "The stream ends when no replica is PENDING or REPLICATING. It fails with NOT_FOUND if the viewer may"
        " not see the version.",
    )
    lab_activity: AsyncGenerator[AccountEvent, None] = strawberry.subscription(
        resolver=lab_activity,
        description="Every change of the state of a lab, its template and its exports. Without `after`, the stream"
        " starts with the newest stored event and then sends new ones. It ends after LAB_DELETED. It fails with NOT_FOUND"
        " if the viewer may not see the lab, or if it was deleted while the client was away.",
    )
    account_activity: AsyncGenerator[AccountEvent, None] = strawberry.subscription(
        resolver=account_activity,
        description="Every change of the state of a lab account's labs, templates and exports, of its gallery and of"
        " its settings, as far as the viewer may see them. Without `after`, the stream"
        " starts with the newest stored event and then sends new ones. It does not end by itself. It fails with NOT_FOUND"
        " if the viewer may not see the account. If the viewer loses a role"
        " on the account but may still see it, ROLES_CHANGED is sent and the stream continues with fewer events. The loss"
        " of a role on a lab ends that lab's events, and its ROLES_CHANGED may be missing: after subscribing again, read the labs"
        " again.",
    )
    gallery_activity: AsyncGenerator[GalleryEvent, None] = strawberry.subscription(
        resolver=gallery_activity,
        description="Every change of a gallery's versions and replicas. The stream does not end by itself. It fails with "
        "NOT_FOUND if the viewer may not, or no longer, see the gallery.",
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
