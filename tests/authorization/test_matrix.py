"""The permission matrix of domain.md chapter 5, by its empty cells: without permission, an own account refuses too.

Each mutation's own tests show that permitted callers succeed.
"""

import pytest

from graph.db.engine import Database
from tests.authorization.requests import operations, variables
from tests.authorization.test_hidden_objects import ask
from tests.authorization.two_accounts import EVERYONE, FORMER, FOUNDER, STRANGER, TwoAccounts
from tests.client import Api
from tests.snapshots import difference, snapshot

pytestmark = pytest.mark.asyncio(loop_scope="module")

OWNERS = {"ADMIN", "ACCOUNT_OWNER"}
MANAGERS = OWNERS | {"ACCOUNT_CONTRIBUTOR"}
CREATORS = MANAGERS | {"LAB_CREATOR"}
# On their own lab.
OF_LAB = MANAGERS | {"LAB_OWNER", "LAB_CONTRIBUTOR"}
MAY = {
    # Create, attach and detach a gallery; the account's settings.
    "createLabAccount": {"ADMIN"},
    "deleteLabAccount": {"ADMIN"},
    "updateLabAccount": MANAGERS,
    "createGallery": MANAGERS,
    "updateGallery": MANAGERS,
    "attachGallery": MANAGERS,
    "detachGallery": MANAGERS,
    # Enable and disable images.
    "setImagesEnabled": MANAGERS,
    "setMarketplaceImagesEnabled": MANAGERS,
    # Export, create labs, upload, and definitions and versions made directly.
    "exportImage": OF_LAB,
    "reexportImage": OF_LAB,
    "cancelExport": OF_LAB,
    "retryExport": OF_LAB,
    "createLab": CREATORS,
    "deleteLab": OF_LAB,
    "startTemplateVm": OF_LAB,
    "stopTemplateVm": OF_LAB,
    "flattenTemplate": OF_LAB,
    "createUpload": MANAGERS,
    "createImageDefinition": MANAGERS,
    "createImageVersion": MANAGERS,
    # Regions, flags and end of life.
    "updateImageDefinition": MANAGERS,
    "updateImageVersion": MANAGERS,
    "setProductionVersion": MANAGERS,
    "retryReplication": MANAGERS,
    # Delete and restore.
    "deleteImageVersion": MANAGERS,
    "deleteImageDefinition": MANAGERS,
    "deleteGallery": MANAGERS,
    "restoreImageVersion": MANAGERS,
    # Grant roles: a lab's owner on the lab.
    "grantRole": OWNERS | {"LAB_OWNER"},
    "revokeRole": OWNERS | {"LAB_OWNER"},
    # Of the account's owner: a token that names one of its roles, its token, its session.
    "createToken": {"ACCOUNT_OWNER"},
    "revokeToken": OWNERS,
    "removePrincipal": {"ADMIN"},
    # Of themselves; the code is unknown.
    "approveDevice": set(EVERYONE),
    "denyDevice": set(EVERYONE),
    "inviteToGallery": MANAGERS,
    "acceptInvitation": MANAGERS,
    "revokeInvitation": MANAGERS,
    "revokeSession": OWNERS,
}
# A role hidden from the caller counts as absent, and revoking it is not an error; granting another role fails
# validation.
ALSO = {"revokeRole": {"nothing"}, "grantRole": {"RANGE_INVALID"}}
# A hidden object counts as absent, and deleting an absent object is not an error (O-122).
# Others than managers do not see an invitation.
ALSO["revokeInvitation"] = {"nothing"}
ABSENT = {"deleteImageVersion", "deleteImageDefinition", "deleteGallery"}


@pytest.mark.rule("P-1", "P-2", "P-6")
@pytest.mark.parametrize("mutation", operations("mutation"))
async def test_mutation_without_permission_is_refused_and_changes_nothing(
    people: dict[str, Api], two_accounts: TwoAccounts, database: Database, mutation: str
) -> None:
    assert mutation in MAY, f"add the roles that may {mutation} to MAY, from the matrix of domain.md chapter 5"
    own = {kind: [one] for kind, one in two_accounts.own.items()}
    given = [one for one, _ in variables("mutation", mutation, own, two_accounts.own)]
    before = await snapshot(database)
    for who in EVERYONE:
        if who in MAY[mutation]:
            continue
        answers = await ask(people[who], "mutation", mutation, given)
        codes = {error["code"] for answer in answers for error in answer["userErrors"]}
        codes |= {"nothing" for answer in answers if not answer["userErrors"]}
        refused = {"NOT_AUTHORIZED", "NOT_FOUND"} | ALSO.get(mutation, set())
        if mutation in ABSENT and who in (STRANGER, FOUNDER, FORMER):
            refused.add("nothing")
        assert (who, codes - refused) == (who, set())
    assert difference(before, await snapshot(database)) == {}
