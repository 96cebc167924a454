"""createLabAccount: create a lab account."""

from typing import Annotated

import strawberry

from graph.db.enums import ReplicationPolicy
from graph.domain.accounts import accounts
from graph.domain.values import names
from graph.schema.context import Info
from graph.schema.input_checks import REGION, Given, by, checked
from graph.schema.inputs import or_default
from graph.schema.mutations.payload import INPUT, Payload, mutation
from graph.schema.types.account import LabAccount
from graph.settings import region_key


def _check_policy(given: Given) -> None:
    if given.parent.replication_region_names is None:
        accounts.policy_regions(given.settings, given.value, [], None)


def _check_regions(given: Given) -> None:
    policy = or_default(given.parent.replication_policy, ReplicationPolicy.GEOGRAPHY)
    home = region_key(given.parent.region_name)
    accounts.policy_regions(given.settings, policy, given.value, home if home in given.settings.regions else None)


@strawberry.input(description="Input of `createLabAccount`.")
class CreateLabAccountInput:
    name: str = strawberry.field(
        description="The name: 1 to 100 printable characters without surrounding spaces, unique on the server,"
        " case-insensitive; stored in the Unicode form NFC and compared in NFKC.",
        metadata=by(lambda name, *path: names.title(name, "A lab account", *path)),
    )
    region_name: str = strawberry.field(
        description="The name of the account's region, the default region of its labs; case-insensitive, spaces ignored.",
        metadata=REGION,
    )
    new_images_enabled_by_default: bool | None = strawberry.field(
        description="Whether a new image in the attached gallery is enabled immediately; defaults to true.",
    )
    lab_creators_choose_region: bool | None = strawberry.field(
        description="Whether lab creators can choose the region of a new lab; defaults to true.",
    )
    replication_policy: ReplicationPolicy | None = strawberry.field(
        description="The target regions of exports that name none; defaults to GEOGRAPHY.",
        metadata=checked(_check_policy),
    )
    replication_region_names: list[str] | None = strawberry.field(
        description="The regions of the policy CUSTOM, all in the account's geography; required for "
        "CUSTOM and not allowed for other policies. Case and spaces are ignored.",
        metadata=checked(_check_regions),
    )


@strawberry.type(description="Result of a mutation that changes a lab account.")
class LabAccountPayload(Payload):
    lab_account: LabAccount | None = strawberry.field(
        description="The lab account; null if the mutation failed.", default=None
    )


@mutation
async def create_lab_account(info: Info, input: Annotated[CreateLabAccountInput, INPUT]) -> LabAccountPayload:
    async with info.context.transaction() as tx:
        row = await accounts.create(
            tx,
            name=input.name,
            region_name=input.region_name,
            new_images_enabled_by_default=or_default(input.new_images_enabled_by_default, True),
            lab_creators_choose_region=or_default(input.lab_creators_choose_region, True),
            replication_policy=or_default(input.replication_policy, ReplicationPolicy.GEOGRAPHY),
            replication_regions=or_default(input.replication_region_names, []),
        )
    return LabAccountPayload(lab_account=LabAccount.of(row))
