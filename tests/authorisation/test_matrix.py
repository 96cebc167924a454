"""The matrix of domain.md chapter 5 from its empty cells: who may not, is refused on the own account too.

Who may, is seen to succeed in each mutation's own tests. Rules of domain.md: P-1, P-2, P-6.
"""

import pytest

from graph.db.engine import Database
from tests.authorisation.requests import operations, variables
from tests.authorisation.test_hidden_objects import ask
from tests.authorisation.two_sides import EVERYONE, FORMER, FOUNDER, STRANGER, TwoSides
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
    "createUpload": MANAGERS,
    "createImageDefinition": MANAGERS,
    "createImageVersion": MANAGERS,
    # Regions, flags and end of life.
    "updateImageDefinition": MANAGERS,
    "updateImageVersion": MANAGERS,
    "retryReplication": MANAGERS,
    # Delete and restore.
    "deleteImageVersion": MANAGERS,
    "deleteImageDefinition": MANAGERS,
    "deleteGallery": MANAGERS,
    "restoreImageVersion": MANAGERS,
    # Grant roles: a lab's owner on the lab.
    "grantRole": OWNERS | {"LAB_OWNER"},
    "revokeRole": OWNERS | {"LAB_OWNER"},
}
# To who may not see it, a role is not there, and taking it away is no error; other roles fit nothing that is named.
ALSO = {"revokeRole": {"nothing"}, "grantRole": {"RANGE_INVALID"}}
# What is hidden is absent, and deleting what is absent is no error (O-122).
ABSENT = {"deleteImageVersion", "deleteImageDefinition", "deleteGallery"}


@pytest.mark.parametrize("mutation", operations("mutation"))
async def test_who_may_not_is_refused_and_changes_nothing(
    people: dict[str, Api], sides: TwoSides, database: Database, mutation: str
) -> None:
    assert mutation in MAY, f"say in MAY who may {mutation}, by the matrix of domain.md chapter 5"
    own = {kind: [one] for kind, one in sides.own.items()}
    given = [one for one, _ in variables("mutation", mutation, own, sides.own)]
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
