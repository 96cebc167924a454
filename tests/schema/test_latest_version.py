"""`latestVersion` in SQL equals the domain rule: every combination of states and flags, by region and overall."""

import random
from datetime import UTC, datetime

import pytest

from graph.db import models
from graph.db.engine import Database
from graph.db.enums import ProvisioningState, RegionReplicaState
from graph.domain.values.latest import VersionFacts, latest
from graph.domain.versions.facts import version_facts
from tests.client import Api
from tests.schema import seed

REGIONS = ("francecentral", "francesouth", "eastus")
NUMBERS = ("1.0.9", "1.0.10", "1.2.0", "1.10.0", "2.0.0")
GONE = datetime(2026, 1, 1, tzinfo=UTC)
LATEST = """{ galleries(first: 1) { nodes { definitions(first: 100) { nodes { name anywhere: latestVersion { name }
  francecentral: latestVersion(regionName: "France Central") { name } francesouth: latestVersion(regionName: "francesouth") { name }
  eastus: latestVersion(regionName: "eastus") { name } nowhere: latestVersion(regionName: "a\\u0000b") { name } } } } } }"""


@pytest.mark.rule("O-151", "O-152", "O-155")
async def test_latest_version_in_sql_equals_the_domain_rule(api: Api, database: Database) -> None:
    dice = random.Random(151)  # noqa: S311  (a test's choice, the same each time)
    async with database.writes.begin() as session:
        gallery = seed.gallery("gallery")
        await seed.put(session, gallery)
        definitions = [seed.definition(gallery, f"image{number:03}") for number in range(100)]
        await seed.put(session, *definitions)
        versions = [
            seed.version(
                definition,
                number,
                provisioning_state=dice.choice([*ProvisioningState, ProvisioningState.SUCCEEDED]),
                deleted_at=dice.choice([None, None, GONE]),
                exclude_from_latest=dice.choice([False, False, True]),
            )
            for definition in definitions
            for number in dice.sample(NUMBERS, dice.randrange(len(NUMBERS)))
        ]
        await seed.put(session, *versions)
        await seed.put(
            session,
            *(
                seed.replica(
                    version,
                    region,
                    state=dice.choice([*RegionReplicaState, RegionReplicaState.COMPLETED]),
                    exclude_from_latest=dice.choice([None, None, False, True]),
                )
                for version in versions
                for region in dice.sample(REGIONS, dice.randrange(len(REGIONS) + 1))
            ),
        )
    async with database.reads() as session:
        found = await version_facts(session, [version.id for version in versions])
    facts: dict[int, list[VersionFacts]] = {}
    for version in versions:
        facts.setdefault(version.definition_id, []).append(found[version.id])
    expected = {
        definition.name: [_name(facts, definition, region) for region in (None, *REGIONS, "nowhere")]
        for definition in definitions
    }
    [shown_gallery] = (await api.run(LATEST))["galleries"]["nodes"]
    keys = ("anywhere", *REGIONS, "nowhere")
    shown = {
        one["name"]: [one[key] and one[key]["name"] for key in keys] for one in shown_gallery["definitions"]["nodes"]
    }
    assert shown == expected
    # The random seed yields different results between each pair of regions, and definitions without a result.
    assert {(here == there, here is None) for _, here, there, _, _ in shown.values()} >= {(False, False), (True, True)}


def _name(facts: dict[int, list[VersionFacts]], definition: models.ImageDefinition, region: str | None) -> str | None:
    chosen = latest(facts.get(definition.id, []), region)
    return str(chosen.number) if chosen else None
