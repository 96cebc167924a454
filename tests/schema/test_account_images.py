"""`LabAccount.images` in SQL equals the domain rule: verdicts, reasons, pages and counts of every combination of facts."""

import random
from datetime import UTC, datetime
from typing import Any

import pytest

from graph.db import models
from graph.db.engine import Database
from graph.db.enums import Architecture, HyperVGeneration, ProvisioningState, RegionReplicaState, Role
from graph.domain.labs.eligibility import ImageFacts, IneligibilityReason, Verdict, judge
from graph.domain.values.latest import VersionFacts
from graph.domain.versions.facts import version_facts
from graph.settings import Settings
from tests.client import Api, token_for
from tests.schema import seed

REGIONS = ("francecentral", "francesouth", "eastus")
NUMBERS = ("1.0.9", "1.0.10", "1.2.0", "2.0.0")
GONE = datetime(2026, 1, 1, tzinfo=UTC)
TOO_LARGE = 1 << 50
IMAGES = """query($region: String, $eligible: Boolean, $after: String) { labAccount(name: "school") {
  images(regionName: $region, eligibleOnly: $eligible, first: 20, after: $after) { totalCount pageInfo { endCursor hasNextPage }
    nodes { enabled isEligible reasons resolvedVersion { name } definition { name } } } } }"""


async def insert_images(database: Database, dice: random.Random) -> list[tuple[models.ImageDefinition, ImageFacts]]:
    """Insert an account with 80 images in random states; return their facts, with all versions."""
    async with database.writes.begin() as session:
        account = seed.account("school")
        gallery = seed.gallery("gallery")
        await seed.put(session, account, gallery)
        definitions = [
            seed.definition(
                gallery,
                f"image{number:03}",
                hyper_v_generation=dice.choice([*HyperVGeneration, *[HyperVGeneration.V1] * 6]),
                architecture=dice.choice([*Architecture, *[Architecture.X64] * 6]),
            )
            for number in range(80)
        ]
        await seed.put(session, seed.attachment(account, gallery), *definitions)
        versions = [
            seed.version(
                definition,
                number,
                provisioning_state=dice.choice([*ProvisioningState, *[ProvisioningState.SUCCEEDED] * 3]),
                deleted_at=dice.choice([None, None, GONE]),
                exclude_from_latest=dice.choice([False, False, True]),
                disk_size_bytes=dice.choice([*[seed.SIZE] * 3, TOO_LARGE]),
            )
            for definition in definitions
            for number in dice.sample(NUMBERS, dice.randrange(len(NUMBERS) + 1))
        ]
        offers = [seed.offered(account, definition) for definition in definitions if dice.random() < 0.9]
        for offer in offers:
            offer.enabled = dice.random() < 0.8
        await seed.put(session, *versions, *offers)
        replicas = [
            seed.replica(
                version,
                region,
                state=dice.choice([*RegionReplicaState, *[RegionReplicaState.COMPLETED] * 4]),
                exclude_from_latest=dice.choice([None, None, False, True]),
            )
            for version in versions
            for region in dice.sample(REGIONS, dice.randrange(len(REGIONS) + 1))
        ]
        await seed.put(session, *replicas)
        facts = await version_facts(session, [version.id for version in versions])
    of_definition: dict[int, list[VersionFacts]] = {}
    for version in versions:
        of_definition.setdefault(version.definition_id, []).append(facts[version.id])
    enabled = {offer.definition_id for offer in offers if offer.enabled}
    return [
        (one, ImageFacts(one.id in enabled, one.architecture, of_definition.get(one.id, []))) for one in definitions
    ]


def shown(definition: models.ImageDefinition, facts: ImageFacts, verdict: Verdict) -> dict[str, Any]:
    return {
        "enabled": facts.enabled,
        "isEligible": verdict.eligible,
        "reasons": [str(reason) for reason in verdict.reasons],
        "resolvedVersion": {"name": str(verdict.version.number)} if verdict.version else None,
        "definition": {"name": definition.name},
    }


async def whole_list(api: Api, **given: Any) -> list[dict[str, Any]]:
    """Read all pages; each states the number of all images."""
    found: list[dict[str, Any]] = []
    totals: set[int] = set()
    after, has_next = None, True
    while has_next:
        page = (await api.run(IMAGES, after=after, **given))["labAccount"]["images"]
        found += page["nodes"]
        totals.add(page["totalCount"])
        after, has_next = page["pageInfo"]["endCursor"], page["pageInfo"]["hasNextPage"]
    assert totals == {len(found)}
    return found


@pytest.mark.rule("O-141")
async def test_eligibility_in_sql_equals_the_domain_rule(api: Api, database: Database, settings: Settings) -> None:
    images = await insert_images(database, random.Random(141))  # noqa: S311  (a test's choice, the same each time)
    reader = api.as_(await token_for(database, "reader", Role.READER, "school"))
    reasons: set[str] = set()
    for region in (*REGIONS, "nowhere"):
        verdicts = [
            (definition, facts, judge(facts, region, max_os_disk_gb=settings.max_os_disk_gb))
            for definition, facts in images
        ]
        expected = [shown(*one) for one in verdicts]
        eligible = [one for one in expected if one["isEligible"]]
        assert await whole_list(api, region=region) == expected
        assert await whole_list(api, region=region, eligible=True) == eligible
        assert await whole_list(reader, region=region) == eligible
        assert bool(eligible) is (region in REGIONS)
        reasons |= {reason for one in expected for reason in one["reasons"]}
    # The random seed yields every reason that an image of a gallery can have.
    assert reasons == set(IneligibilityReason)
