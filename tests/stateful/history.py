"""What must hold after every step, whatever came before."""

from typing import Any

from hypothesis.stateful import invariant
from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession
from typing_extensions import override

from graph.db import models as rows
from tests.stateful.exports import Exports
from tests.stateful.model import ACTIVE, EVERYBODY, PEOPLE, Account, Definition, Export, Gallery, Lab, Version
from tests.stateful.versions import EVERY_REGION

MANY = 100
VISIBLE = "query($ids: [ID!]!) { nodes(ids: $ids) { id } }"
LATEST = " ".join(f'{region}: latestVersion(regionName: "{region}") {{ id }}' for region in EVERY_REGION)
EVERYTHING = f"""query($accounts: [ID!]!, $galleries: [ID!]!) {{
  accounts: nodes(ids: $accounts) {{ ... on LabAccount {{
    id galleryAttachment {{ gallery {{ id }} }}
    images(first: 100) {{ nodes {{ definition {{ id }} enabled resolvedVersion {{ id }} }} }}
    labs(first: 100) {{ nodes {{
      id state templateVm {{ state }} imageVersion {{ id }}
      exports(first: 100) {{ nodes {{ id status phase isRetryable imageVersion {{ id }} }} }}
    }} }}
  }} }}
  galleries: nodes(ids: $galleries) {{ ... on Gallery {{
    id definitions(first: 100) {{ nodes {{
      id name anywhere: latestVersion {{ id }} {LATEST}
      versions(first: 100, filter: {{includeDeleted: true}}) {{ nodes {{
        id name provisioningState deletedAt replicas {{ region {{ name }} state }}
      }} }}
    }} }}
  }} }}
}}"""
_active = (rows.Export.status.in_(ACTIVE),)
# Each finds nothing: a second of what there is one of, and what nothing leads to any more.
NEVER = {
    "a second attachment": select(rows.GalleryAttachment.lab_account_id)
    .group_by(rows.GalleryAttachment.lab_account_id)
    .having(func.count() > 1),
    "a second active export": select(rows.Export.lab_id)
    .where(*_active)
    .group_by(rows.Export.lab_id)
    .having(func.count() > 1),
    "a number twice": select(rows.ImageVersion.definition_id)
    .group_by(
        rows.ImageVersion.definition_id, rows.ImageVersion.major, rows.ImageVersion.minor, rows.ImageVersion.patch
    )
    .having(func.count() > 1),
    "a version without its one source": select(rows.ImageVersion.id).where(
        select(func.count())
        .where(rows.RegionReplica.version_id == rows.ImageVersion.id, rows.RegionReplica.is_source)
        .scalar_subquery()
        != 1
    ),
    "an active export without a version": select(rows.Export.id).where(
        *_active, rows.Export.image_version_id.is_(None)
    ),
    "a template held for no export": select(rows.Lab.id).where(
        rows.Lab.template_state == "EXPORTING",
        ~select(rows.Export).where(*_active, rows.Export.lab_id == rows.Lab.id).exists(),
    ),
    "an image of an attached gallery with no flag": select(rows.ImageDefinition.id)
    .join(rows.GalleryAttachment, rows.GalleryAttachment.gallery_id == rows.ImageDefinition.gallery_id)
    .where(
        ~select(rows.AccountImage)
        .where(
            rows.AccountImage.definition_id == rows.ImageDefinition.id,
            rows.AccountImage.lab_account_id == rows.GalleryAttachment.lab_account_id,
        )
        .exists()
    ),
}


def by_id(nodes: list[dict[str, Any]]) -> dict[str, Any]:
    return {node.pop("id"): node for node in nodes}


def ref(thing: Any) -> dict[str, str] | None:
    return thing and {"id": thing.id}


class History(Exports):
    """Random steps, one after the other."""

    turn = 0

    @invariant()
    def nothing_is_twice_and_nothing_is_left_over(self) -> None:
        async def found() -> list[str]:
            async with self.server.database.reads() as session:
                return [name for name, query in NEVER.items() if await self._finds(session, query)]

        assert self.server.run(found()) == []

    async def _finds(self, session: AsyncSession, query: Any) -> bool:
        return (await session.execute(query.limit(1))).first() is not None

    @override
    def teardown(self) -> None:
        for who in EVERYBODY if self.clients else ():
            self._finds_what_the_rules_allow(who)

    @invariant()
    def whose_turn_it_is_finds_what_the_rules_allow(self) -> None:
        # One after the other, because what somebody wrongly finds stays found; everybody at the end.
        self.turn += 1
        self._finds_what_the_rules_allow(PEOPLE[self.turn % len(PEOPLE)])

    def _finds_what_the_rules_allow(self, who: str) -> None:
        things = self.model.things[-MANY:]
        found = self.server.run(self.clients[who].run(VISIBLE, ids=[thing.id for thing in things]))
        expected = [{"id": thing.id} if self.model.sees(who, thing) else None for thing in things]
        assert (who, found["nodes"]) == (who, expected)

    @invariant()
    def the_graph_says_what_the_rules_say(self) -> None:
        accounts, galleries = self.model.live(Account), self.model.live(Gallery)
        asked = {"accounts": [one.id for one in accounts], "galleries": [one.id for one in galleries]}
        found = self.server.run(self.server.api.run(EVERYTHING, **asked))
        assert [self._account_as(node) for node in found["accounts"]] == [self._account(one) for one in accounts]
        assert [self._gallery_as(node) for node in found["galleries"]] == [self._gallery(one) for one in galleries]

    def _account_as(self, node: Any) -> Any:
        for lab in node["labs"]["nodes"]:
            lab["exports"] = by_id(lab["exports"]["nodes"])
        return node | {"labs": by_id(node["labs"]["nodes"]), "images": node["images"]["nodes"]}

    def _account(self, account: Account) -> Any:
        model, gallery = self.model, account.gallery
        images = [one for one in model.live(Definition) if one.gallery is gallery]
        return {
            "id": account.id,
            "galleryAttachment": gallery and {"gallery": ref(gallery)},
            "images": [
                {
                    "definition": ref(image),
                    "enabled": account.flags[image],
                    "resolvedVersion": ref(model.latest(image, self.home)),
                }
                for image in sorted(images, key=lambda image: image.name)
            ],
            "labs": {lab.id: self._lab(lab) for lab in model.live(Lab) if lab.account is account},
        }

    def _lab(self, lab: Lab) -> Any:
        exports = [export for export in self.model.live(Export) if export.lab is lab]
        return {
            "state": lab.state,
            "templateVm": {"state": lab.template},
            # Hidden where its gallery is detached, but not from an administrator.
            "imageVersion": ref(lab.version),
            "exports": {
                export.id: {
                    "status": export.status,
                    "phase": "VALIDATING" if export.status == "QUEUED" else export.phase,
                    "isRetryable": self.is_retryable(export),
                    "imageVersion": ref(export.version),
                }
                for export in exports
            },
        }

    def _gallery_as(self, node: Any) -> Any:
        for image in node["definitions"]["nodes"]:
            versions = image["versions"]["nodes"]
            for version in versions:
                version["deletedAt"] = version["deletedAt"] is not None
                version["replicas"] = {copy["region"]["name"]: copy["state"] for copy in version["replicas"]}
            image["versions"] = versions
        return node | {"definitions": by_id(node["definitions"]["nodes"])}

    def _gallery(self, gallery: Gallery) -> Any:
        images = [one for one in self.model.live(Definition) if one.gallery is gallery]
        return {"id": gallery.id, "definitions": {image.id: self._image(image) for image in images}}

    def _image(self, image: Definition) -> Any:
        versions = sorted(self.model.versions(image), key=lambda version: version.number, reverse=True)
        return {
            "name": image.name,
            "anywhere": ref(self.model.latest(image, None)),
            **{region: ref(self.model.latest(image, region)) for region in EVERY_REGION},
            "versions": [self._version(version) for version in versions],
        }

    def _version(self, version: Version) -> Any:
        return {
            "id": version.id,
            "name": ".".join(map(str, version.number)),
            "provisioningState": version.state,
            "deletedAt": version.deleted,
            "replicas": version.copies,
        }
