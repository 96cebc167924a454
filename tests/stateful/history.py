"""The initial state of a history, and the invariants after every step."""

from typing import Any

from hypothesis.stateful import initialize, invariant
from typing_extensions import override

from tests.stateful.exports import Exports
from tests.stateful.forbidden_rows import forbidden_rows
from tests.stateful.model import EVERYBODY, HOME, PEOPLE, ROOT, Account, Definition, Export, Gallery, Lab, Version
from tests.stateful.steps import EVERY_REGION

MANY = 100
VISIBLE = "query($ids: [ID!]!) { nodes(ids: $ids) { id } }"
LATEST = " ".join(f'{region}: latestVersion(regionName: "{region}") {{ id }}' for region in EVERY_REGION)
EVERYTHING = f"""query($accounts: [ID!]!, $galleries: [ID!]!) {{
  accounts: nodes(ids: $accounts) {{ ... on LabAccount {{
    id newImagesEnabledByDefault labCreatorsChooseRegion replicationPolicy replicationRegions {{ name }}
    galleryAttachment {{ gallery {{ id }} }}
    images(first: 100) {{ nodes {{ definition {{ id }} enabled isEligible resolvedVersion {{ id }} }} }}
    marketplaceImages(first: 100) {{ nodes {{ image {{ id }} enabled isEligible }} }}
    labs(first: 100) {{ nodes {{
      id name region {{ name }} labState templateVm {{ state username }} imageVersion {{ id }}
      exports(first: 100) {{ nodes {{ id status phase isRetryable imageVersion {{ id }} }} }}
    }} }}
  }} }}
  galleries: nodes(ids: $galleries) {{ ... on Gallery {{
    id description homeAccount {{ id }} softDeleteRetentionDays definitions(first: 100) {{ nodes {{
      id name displayName description releaseNoteUri recommendedVcpus {{ min max }} recommendedMemoryGb {{ min max }}
      tags {{ name value }} features {{ name value startsAtVersion }} endOfLifeDate
      productionMode productionVersion {{ id }} used: productionVersion(regionName: "{HOME}") {{ id }}
      anywhere: latestVersion {{ id }} {LATEST}
      versions(first: 100, filter: {{includeDeleted: true}}) {{ nodes {{
        id name provisioningState deletedAt excludeFromLatest endOfLifeDate blockDeletionBeforeEndOfLife
        allowDeletionOfReplicatedLocations releaseNotes replicas {{ region {{ name }} state replicaCount }}
      }} }}
    }} }}
  }} }}
}}"""


def by_id(nodes: list[dict[str, Any]]) -> dict[str, Any]:
    return {node.pop("id"): node for node in nodes}


def ref(thing: Any) -> dict[str, str] | None:
    return thing and {"id": thing.id}


class History(Exports):
    """Random steps in sequence."""

    @initialize()
    def begin(self) -> None:
        """Begin with two accounts, a role for each principal, an image being exported, and labs created from it."""
        clients = self.server.clients([self.called(who) for who in PEOPLE])
        self.clients = {ROOT: self.server.api, **dict(zip(PEOPLE, clients, strict=True))}
        for policy in ("GEOGRAPHY", "LAB_REGION_ONLY"):
            self.new_account(ROOT, enables=policy == "GEOGRAPHY", free=True, policy=(policy, []))
            self.new_gallery(ROOT, self.model.all(Account)[-1], 7 if policy == "GEOGRAPHY" else 0)
        [one, other] = self.model.all(Account)
        for who, role, account in (
            ("olga", "ACCOUNT_OWNER", one),
            ("carl", "ACCOUNT_CONTRIBUTOR", one),
            ("lena", "LAB_CREATOR", one),
            ("remy", "READER", one),
            ("nora", "ACCOUNT_OWNER", other),
        ):
            self.grant(ROOT, who, role, account)
        self.attach(ROOT, 0, 0)
        self.create_lab(ROOT, 0, image=0, region=HOME, again=False, user=None)
        [lab] = self.model.live(Lab)
        self.work_on_disk(lab)
        self.export_new(ROOT, 0, again=False, reexport=False, to=None, home=True, key=None)
        [export] = self.model.live(Export)
        for _ in range(2):
            self.work_on_export(export)
        self.create_lab_from_image(ROOT, 0, 0, HOME, None)
        self.work_on_disk(self.model.live(Lab)[1])
        self.create_definition(ROOT, 0, state="GENERALIZED", again=False, end=None, word=0)
        self.create_upload(ROOT, 0, size=512, suffix="raw", whole=True)

    @override
    def teardown(self) -> None:
        if self.clients:
            self.has_no_duplicates_and_no_orphans()
            self.graph_matches_the_model()
        for who in EVERYBODY if self.clients else ():
            self._sees_what_the_rules_allow(who)

    @invariant()
    def has_no_duplicates_and_no_orphans(self) -> None:
        async def found() -> list[str]:
            async with self.server.database.reads() as session:
                return await forbidden_rows(session)

        assert self.server.run(found()) == []

    @invariant()
    def next_principal_sees_what_the_rules_allow(self) -> None:
        # One principal after the other, because an object that is wrongly visible stays visible; all of them at the
        # end.
        self._sees_what_the_rules_allow(PEOPLE[self.turn // self.check_every % len(PEOPLE)])

    def _sees_what_the_rules_allow(self, who: str) -> None:
        things = self.model.things[-MANY:]
        found = self.server.run(self.clients[who].run(VISIBLE, ids=[thing.id for thing in things]))
        expected = [{"id": thing.id} if self.model.sees(who, thing) else None for thing in things]
        assert (who, found["nodes"]) == (who, expected)

    @invariant()
    def graph_matches_the_model(self) -> None:
        accounts, galleries = self.model.live(Account), self.model.live(Gallery)
        asked = {"accounts": [one.id for one in accounts], "galleries": [one.id for one in galleries]}
        found = self.server.run(self.server.api.run(EVERYTHING, **asked))
        assert [self._account_as(node) for node in found["accounts"]] == [self._account(one) for one in accounts]
        assert [self._gallery_as(node) for node in found["galleries"]] == [self._gallery(one) for one in galleries]

    def _account_as(self, node: Any) -> Any:
        for lab in node["labs"]["nodes"]:
            lab["exports"] = by_id(lab["exports"]["nodes"])
        lists = {name: node[name]["nodes"] for name in ("images", "marketplaceImages")}
        offered = {one["image"]["id"]: (one["enabled"], one["isEligible"]) for one in lists["marketplaceImages"]}
        return node | {"labs": by_id(node["labs"]["nodes"]), "images": lists["images"], "marketplaceImages": offered}

    def _account(self, account: Account) -> Any:
        model, gallery = self.model, account.gallery
        images = [one for one in model.live(Definition) if one.gallery is gallery]
        return {
            "id": account.id,
            "newImagesEnabledByDefault": account.enables,
            "labCreatorsChooseRegion": account.free,
            "replicationPolicy": account.policy,
            "replicationRegions": [{"name": name} for name in account.regions],
            "galleryAttachment": gallery and {"gallery": ref(gallery)},
            "images": [
                {
                    "definition": ref(image),
                    "enabled": account.flags[image],
                    "isEligible": account.flags[image] and model.production(image, HOME) is not None,
                    "resolvedVersion": ref(model.production(image, HOME)),
                }
                for image in sorted(images, key=lambda image: image.name)
            ],
            "marketplaceImages": {one: (one not in account.hidden,) * 2 for one in self.server.marketplace},
            "labs": {lab.id: self._lab(lab) for lab in model.live(Lab) if lab.account is account},
        }

    def _lab(self, lab: Lab) -> Any:
        exports = [export for export in self.model.live(Export) if export.lab is lab]
        return {
            "name": lab.name,
            "region": {"name": lab.region},
            "labState": lab.state,
            "templateVm": {"state": lab.template, "username": lab.user},
            # Hidden if its gallery is detached, except from an administrator.
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
            image["ends"] = image.pop("endOfLifeDate") is not None
            for version in versions:
                version["deletedAt"] = version["deletedAt"] is not None
                version["ends"] = version.pop("endOfLifeDate") is not None
                copies = version["replicas"]
                version["replicas"] = {copy["region"]["name"]: (copy["state"], copy["replicaCount"]) for copy in copies}
            image["versions"] = versions
        return node | {"definitions": by_id(node["definitions"]["nodes"])}

    def _gallery(self, gallery: Gallery) -> Any:
        images = [one for one in self.model.live(Definition) if one.gallery is gallery]
        days = 7 if gallery.retains else 0
        said = {"id": gallery.id, "description": gallery.description, "softDeleteRetentionDays": days}
        said |= {"homeAccount": ref(gallery.home)}
        return said | {"definitions": {image.id: self._image(image) for image in images}}

    def _image(self, image: Definition) -> Any:
        versions = sorted(self.model.versions(image), key=lambda version: version.number, reverse=True)
        return {
            "name": image.name,
            **image.details,
            "anywhere": ref(self.model.latest(image, None)),
            **{region: ref(self.model.latest(image, region)) for region in EVERY_REGION},
            "productionMode": "PINNED" if image.pinned else "FOLLOWING",
            "productionVersion": ref(self.model.production(image, None)),
            "used": ref(self.model.production(image, HOME)),
            "versions": [self._version(version) for version in versions],
        }

    def _version(self, version: Version) -> Any:
        return {
            "id": version.id,
            "name": self.text(version.number),
            "provisioningState": version.state,
            "deletedAt": version.deleted,
            "excludeFromLatest": version.excluded,
            "ends": version.ends,
            "blockDeletionBeforeEndOfLife": version.blocked,
            "allowDeletionOfReplicatedLocations": not version.guarded,
            "releaseNotes": version.notes,
            "replicas": {name: (state, version.counts[name]) for name, state in version.copies.items()},
        }
