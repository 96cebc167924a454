"""Behaviour of `setMarketplaceImagesEnabled` through the API, and the marketplace images of a lab account."""

import asyncio

import pytest

from graph.db.enums import Role
from graph.db.models import DisabledMarketplaceImage, LabAccount, MarketplaceImage
from graph.schema.ids import encode
from tests.documents import CREATE_LAB, DETACH, ERRORS, pk
from tests.mutations.account_fixture import ALLOWED, ANONYMOUS, GIB, INVALID_IDS, STRANGER, AccountFixture
from tests.mutations.test_create_lab import DEBIAN, WINDOWS, lab
from tests.snapshots import difference, snapshot

pytestmark = pytest.mark.asyncio(loop_scope="package")

DEBIAN_ID, WINDOWS_ID = DEBIAN["marketplaceImageId"], WINDOWS["marketplaceImageId"]
SET = f"""
mutation ($input: SetMarketplaceImagesEnabledInput!) {{
  setMarketplaceImagesEnabled(input: $input) {{
    labAccount {{ id }} images {{ enabled isEligible reasons image {{ offer }} }} {ERRORS}
  }}
}}
"""
OFFERED = """
query ($account: ID!, $enabled: Boolean, $eligible: Boolean) {
  node(id: $account) { ... on LabAccount {
    marketplaceImages(enabled: $enabled, eligibleOnly: $eligible) {
      totalCount nodes { image { offer } enabled isEligible reasons }
    }
  } }
}
"""


def choice(account: str, *images: str, enabled: bool = False) -> dict[str, object]:
    return {"labAccountId": account, "marketplaceImageIds": list(images), "enabled": enabled}


async def offered(school: AccountFixture, **narrowed: bool) -> dict[str, tuple[bool, bool, list[str]]]:
    """Return for each image on the account whether it is enabled and eligible, and the reasons against it."""
    found = (await school.api.run(OFFERED, account=school.account, **narrowed))["node"]["marketplaceImages"]
    assert found["totalCount"] == len(found["nodes"])
    return {one["image"]["offer"]: (one["enabled"], one["isEligible"], one["reasons"]) for one in found["nodes"]}


ENABLED, DISABLED = (True, True, list[str]()), (False, False, ["DISABLED"])


@pytest.mark.rule("E-94", "E-100", "E-102")
async def test_marketplace_images_are_enabled_regardless_of_the_gallery_default(school: AccountFixture) -> None:
    """`newImagesEnabledByDefault` applies to the attached gallery only."""
    for default in (True, False):
        await school.set(LabAccount, school.account, new_images_enabled_by_default=default)
        assert await offered(school) == {"debian-12": ENABLED, "windows": ENABLED}
        await school.api.change(CREATE_LAB, input=lab(school, DEBIAN, f"lab {default}"))


@pytest.mark.rule("O-30")
async def test_selected_marketplace_images_are_disabled_and_enabled(school: AccountFixture) -> None:
    before = await snapshot(school.database)

    # Duplicates in the selection are ignored.
    made = await school.api.change(SET, input=choice(school.account, WINDOWS_ID, DEBIAN_ID, WINDOWS_ID))

    not_offered = {"enabled": False, "isEligible": False, "reasons": ["DISABLED"]}
    assert (made["labAccount"], made["images"]) == (
        {"id": school.account},
        [{**not_offered, "image": {"offer": "debian-12"}}, {**not_offered, "image": {"offer": "windows"}}],
    )
    assert difference(before, await snapshot(school.database)) == {
        "disabled_marketplace_image": (0, 2),
        "account_event": (0, 1),
    }
    assert await offered(school) == {"debian-12": DISABLED, "windows": DISABLED}
    made = await school.api.change(SET, input=choice(school.account, DEBIAN_ID, WINDOWS_ID, enabled=True))
    assert [one["enabled"] for one in made["images"]] == [True, True]
    assert difference(before, await snapshot(school.database)) == {"account_event": (0, 2)}


@pytest.mark.rule("O-31", "O-33", "F-14")
async def test_disabled_image_creates_no_labs_on_this_account_only(school: AccountFixture) -> None:
    other = await AccountFixture.made(school.api, school.database, f"other{pk(school.account)}")
    existing = await school.lab("existing")
    creator = await school.person(Role.LAB_CREATOR)
    await school.api.change(SET, input=choice(school.account, DEBIAN_ID))
    for person in (school, creator):
        refused = await person.refused(CREATE_LAB, input=lab(school, DEBIAN))
        assert refused == ("IMAGE_DISABLED", ["image", "marketplaceImageId"])
    await school.api.change(CREATE_LAB, input=lab(school, WINDOWS, "windows", username="pupil"))
    await other.api.change(CREATE_LAB, input=lab(other, DEBIAN))
    assert await offered(other) == {"debian-12": ENABLED, "windows": ENABLED}
    query = "query($id:ID!){node(id:$id){...on Lab{labState marketplaceImage{offer}}}}"
    assert (await school.api.run(query, id=existing))["node"] == {
        "labState": "DRAFT",
        "marketplaceImage": {"offer": "debian-12"},
    }
    await school.api.change(SET, input=choice(school.account, DEBIAN_ID, enabled=True))
    await creator.api.change(CREATE_LAB, input=lab(school, DEBIAN))


async def test_unchanged_selection_is_a_no_op_even_concurrently(school: AccountFixture) -> None:
    given = choice(school.account, DEBIAN_ID)
    made = await asyncio.gather(*(school.api.change(SET, input=given) for _ in range(5)))
    assert [one["images"][0]["enabled"] for one in made] == [False] * 5
    rows = await school.rows(DisabledMarketplaceImage, DisabledMarketplaceImage.lab_account_id == pk(school.account))
    assert [row.marketplace_image_id for row in rows] == [pk(DEBIAN_ID)]
    before = await snapshot(school.database)
    await school.api.change(SET, input=given)
    await school.api.change(SET, input=choice(school.account, WINDOWS_ID, enabled=True))
    assert difference(before, await snapshot(school.database)) == {}


async def test_selection_does_not_need_an_attached_gallery(school: AccountFixture) -> None:
    await school.api.change(DETACH, account=school.account)
    await school.api.change(SET, input=choice(school.account, DEBIAN_ID))
    assert await offered(school) == {"debian-12": DISABLED, "windows": ENABLED}


@pytest.mark.rule("E-100", "E-102", "O-142")
async def test_list_is_filtered_and_states_every_reason(school: AccountFixture) -> None:
    await school.api.change(SET, input=choice(school.account, DEBIAN_ID))
    [row] = await school.rows(MarketplaceImage, MarketplaceImage.id == pk(DEBIAN_ID))
    await school.set(MarketplaceImage, DEBIAN_ID, size_bytes=128 * GIB + 1)
    large = {"debian-12": (False, False, ["DISABLED", "OS_DISK_TOO_LARGE"])}
    refused = await school.refused(CREATE_LAB, input=lab(school, DEBIAN))
    found = [await offered(school, **one) for one in ({"enabled": False}, {"enabled": True}, {"eligible": True})]
    await school.set(MarketplaceImage, DEBIAN_ID, size_bytes=row.size_bytes)
    assert found == [large, {"windows": ENABLED}, {"windows": ENABLED}]
    assert refused == ("IMAGE_DISABLED", ["image", "marketplaceImageId"])


async def test_disabled_images_are_listed_only_for_those_who_may_create_labs(school: AccountFixture) -> None:
    """Chapter 5: list enabled images, list disabled images and reasons."""
    await school.api.change(SET, input=choice(school.account, DEBIAN_ID))
    people = await school.people(await school.lab("lab"))
    found = {role: await offered(person) for role, person in people.items() if role not in (STRANGER, ANONYMOUS)}
    everything, usable = {"debian-12": DISABLED, "windows": ENABLED}, {"windows": ENABLED}
    assert found == {
        Role.ADMIN: everything,
        Role.ACCOUNT_OWNER: everything,
        Role.ACCOUNT_CONTRIBUTOR: everything,
        Role.LAB_CREATOR: everything,
        Role.LAB_OWNER: usable,
        Role.LAB_CONTRIBUTOR: usable,
        Role.READER: usable,
    }
    assert await offered(people[Role.READER], enabled=False) == {}
    assert (await people[STRANGER].api.run(OFFERED, account=school.account))["node"] is None


async def test_selection_has_1_to_100_images(school: AccountFixture) -> None:
    many = [encode("MarketplaceImage", 10**9 + number) for number in range(101)]
    for images in ([], many):
        refused = await school.refused(SET, input=choice(school.account, *images))
        assert refused == ("RANGE_INVALID", ["marketplaceImageIds"])
    refused = await school.refused(SET, input=choice(school.account, *many[:100]))
    assert refused == ("NOT_FOUND", ["marketplaceImageIds"])


async def test_withdrawn_image_refuses_the_whole_selection(school: AccountFixture) -> None:
    for wrong in (*INVALID_IDS, school.gallery, await school.definition("image")):
        for enabled in (True, False):
            refused = await school.refused(SET, input=choice(school.account, DEBIAN_ID, wrong, enabled=enabled))
            assert (refused[0], refused[1][0]) == ("NOT_FOUND", "marketplaceImageIds"), wrong
    await school.set(MarketplaceImage, WINDOWS_ID, offered=False)
    refused = await school.refused(SET, input=choice(school.account, DEBIAN_ID, WINDOWS_ID))
    shown = await offered(school)
    await school.set(MarketplaceImage, WINDOWS_ID, offered=True)
    assert (refused, shown) == (("NOT_FOUND", ["marketplaceImageIds"]), {"debian-12": ENABLED})


async def test_missing_account_is_not_found(school: AccountFixture) -> None:
    for wrong in (*INVALID_IDS, school.gallery):
        refused = await school.refused(SET, input=choice(wrong, DEBIAN_ID))
        assert refused == ("NOT_FOUND", ["labAccountId"]), wrong


async def test_only_account_managers_can_enable_images(school: AccountFixture) -> None:
    people = await school.people(await school.lab("lab"))
    answers = {
        role: await person.outcome(SET, input=choice(school.account, DEBIAN_ID)) for role, person in people.items()
    }
    assert answers == {
        Role.ADMIN: ALLOWED,
        Role.ACCOUNT_OWNER: ALLOWED,
        Role.ACCOUNT_CONTRIBUTOR: ALLOWED,
        Role.LAB_CREATOR: "NOT_AUTHORIZED",
        Role.LAB_OWNER: "NOT_AUTHORIZED",
        Role.LAB_CONTRIBUTOR: "NOT_AUTHORIZED",
        Role.READER: "NOT_AUTHORIZED",
        STRANGER: "NOT_FOUND",
        ANONYMOUS: "UNAUTHENTICATED",
    }
