"""Behaviour of `reexportImage` through the API: the number of a new version."""

import asyncio

import pytest

from graph.db.enums import ProvisioningState, RegionReplicaState
from tests.documents import REEXPORT
from tests.mutations.account_fixture import PAST, AccountFixture
from tests.mutations.test_reexport_image import HIGHEST, PATH, image_and_lab, of, reexport, update, versions

pytestmark = pytest.mark.asyncio(loop_scope="package")


@pytest.mark.rule("E-70")
async def test_acceptance_14_explicit_number_has_three_32_bit_parts(school: AccountFixture) -> None:
    _, lab = await image_and_lab(school)
    path = [*PATH, "versionName"]
    for wrong in ("", "1.0", "1.0.0.0", "a.b.c", "1.0.2147483648", "-1.0.0", "1.0.01", "1.0.0 ", "1.0.٣", "v2.0.0"):
        assert await school.refused(REEXPORT, input=of(lab, update(versionName=wrong))) == ("VERSION_INVALID", path)
    assert await reexport(school, lab, update(versionName="2018.12.1")) == "2018.12.1"
    assert await reexport(school, lab, update(versionName=f"{HIGHEST}.{HIGHEST}.{HIGHEST}")) == ".".join(
        [str(HIGHEST)] * 3
    )


@pytest.mark.rule("O-66", "C-5", "C-6")
async def test_acceptance_23_twenty_concurrent_updates_have_consecutive_numbers(school: AccountFixture) -> None:
    image = await school.definition("image")
    await school.version(image, "1.0.8")
    labs = [await school.lab(f"lab {number}", {"imageDefinitionId": image}) for number in range(20)]
    made = await asyncio.gather(*(school.api.change(REEXPORT, input=of(lab)) for lab in labs))
    numbers = sorted(int(one["export"]["imageVersion"]["name"].removeprefix("1.0.")) for one in made)
    assert numbers == list(range(9, 29))
    assert await versions(school, image) == [f"1.0.{number}" for number in range(28, 7, -1)]


@pytest.mark.rule("O-64")
async def test_bump_increments_one_part_and_resets_the_following_parts(school: AccountFixture) -> None:
    _, lab = await image_and_lab(school, "1.2.3")
    taken = [
        await reexport(school, lab, update(bump=bump, versionName=None, expectedLatest=None))
        for bump in ("PATCH", "MINOR", "MAJOR", None)
    ]
    assert taken == ["1.2.4", "1.3.0", "2.0.0", "2.0.1"]


@pytest.mark.rule("O-64")
async def test_failed_excluded_and_deleted_versions_keep_their_numbers(school: AccountFixture) -> None:
    image, lab = await image_and_lab(school)
    gone = {"francecentral": RegionReplicaState.FAILED}
    await school.version(image, "1.0.4", gone, state=ProvisioningState.FAILED)
    assert await reexport(school, lab) == "1.0.5"
    await school.version(image, "1.0.7", exclude_from_latest=True)
    assert await reexport(school, lab) == "1.0.8"
    await school.version(image, "1.0.10", deleted_at=PAST)
    assert await reexport(school, lab) == "1.0.11"


@pytest.mark.rule("O-64")
async def test_existing_or_lower_number_is_refused(school: AccountFixture) -> None:
    _, lab = await image_and_lab(school, "1.0.0", "1.5.0", "2.0.0")
    path = [*PATH, "versionName"]
    for name, code in (("1.5.0", "VERSION_EXISTS"), ("2.0.0", "VERSION_EXISTS"), ("1.9.9", "VERSION_INVALID")):
        assert await school.refused(REEXPORT, input=of(lab, update(versionName=name))) == (code, path)


@pytest.mark.rule("O-133")
async def test_number_of_a_soft_deleted_version_is_refused_with_the_remedy(
    school: AccountFixture,
) -> None:
    image, lab = await image_and_lab(school)
    await school.version(image, "1.0.7", deleted_at=PAST)
    refused = await school.refused(REEXPORT, input=of(lab, update(versionName="1.0.7")))
    assert refused == ("VERSION_EXISTS", [*PATH, "versionName"])
    error = await school.api.refusal(REEXPORT, input=of(lab, update(versionName="1.0.7")))
    assert error["message"] == ("Version 1.0.7 exists, soft-deleted: restore it, or delete it permanently.")


async def test_number_with_a_bump_and_bump_overflow_are_refused(school: AccountFixture) -> None:
    _, lab = await image_and_lab(school, f"1.0.{HIGHEST}")
    both = update(versionName="3.0.0", bump="MAJOR")
    refusal = ("VERSION_INVALID", [*PATH, "bump"])
    assert await school.refused(REEXPORT, input=of(lab, both)) == refusal
    assert await school.refused(REEXPORT, input=of(lab)) == refusal
    error = await school.api.refusal(REEXPORT, input=of(lab))
    assert error["message"] == "The patch number of 1.0.2147483647 is already at its maximum. Give the version number."
    assert await reexport(school, lab, update(bump="MINOR")) == "1.1.0"


@pytest.mark.rule("O-66")
async def test_expected_latest_must_equal_the_highest_number(school: AccountFixture) -> None:
    _, lab = await image_and_lab(school, "1.0.0", "1.0.1")
    path = [*PATH, "expectedLatest"]
    conflict = of(lab, update(expectedLatest="1.0.0"))
    assert await school.refused(REEXPORT, input=conflict) == ("VERSION_CONFLICT", path)
    assert await school.refused(REEXPORT, input=of(lab, update(expectedLatest="1"))) == ("VERSION_INVALID", path)
    assert await reexport(school, lab, update(expectedLatest="1.0.1")) == "1.0.2"


@pytest.mark.rule("O-66", "C-6")
async def test_concurrent_updates_with_one_expected_latest_have_one_winner(school: AccountFixture) -> None:
    image, first = await image_and_lab(school)
    second = await school.lab("second", {"imageDefinitionId": image})
    given = update(expectedLatest="1.0.0")
    answers = await asyncio.gather(*(school.api.run(REEXPORT, input=of(lab, given)) for lab in (first, second)))
    codes = [[error["code"] for error in answer["reexportImage"]["userErrors"]] for answer in answers]
    assert sorted(codes) == [[], ["VERSION_CONFLICT"]]
