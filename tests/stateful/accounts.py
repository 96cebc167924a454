"""Steps with lab accounts: policies, enabled images, and roles."""

from collections.abc import Sequence
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule

from tests.stateful.model import HOME, PEOPLE, REGIONS, ROOT, Account, Definition, Gallery, Grant, Lab
from tests.stateful.steps import BOOL, EVERY_REGION, PICK, RARELY, WHO, Refusals, Steps, first, needs

ON_ACCOUNT = st.sampled_from(("ACCOUNT_OWNER", "ACCOUNT_CONTRIBUTOR", "LAB_CREATOR", "READER"))
ON_LAB = st.sampled_from(("LAB_OWNER", "LAB_CONTRIBUTOR"))
PERSON = st.sampled_from(PEOPLE)

AT_HOME = next(names for names in REGIONS.values() if HOME in names)
# A policy and its list: valid combinations, and invalid ones.
NO_REGIONS: list[str] = []
POLICY = st.one_of(
    st.sampled_from([("GEOGRAPHY", NO_REGIONS), ("LAB_REGION_ONLY", NO_REGIONS)]),
    st.tuples(st.just("CUSTOM"), st.lists(st.sampled_from(AT_HOME), min_size=1, max_size=3, unique=True)),
    st.tuples(
        st.sampled_from(("GEOGRAPHY", "LAB_REGION_ONLY", "CUSTOM")), st.lists(st.sampled_from(EVERY_REGION), max_size=3)
    ),
)
MAX_ACCOUNTS = 3


class Accounts(Steps):
    @precondition(lambda self: len(self.model.live(Account)) < MAX_ACCOUNTS)
    @rule(who=WHO, enables=BOOL, free=BOOL, policy=POLICY)
    def create_account(self, who: str, enables: bool, free: bool, policy: tuple[str, list[str]]) -> None:
        self.new_account(who, enables=enables, free=free, policy=policy)

    def new_account(self, who: str, *, enables: bool, free: bool, policy: tuple[str, list[str]]) -> None:
        name = self.new_name()
        code = first((who != ROOT, "NOT_AUTHORIZED"))
        made = self.ask(
            who, "createLabAccount", code, self.no_policy(*policy), name=name, regionName=HOME, newImagesEnabledByDefault=enables,
            labCreatorsChooseRegion=free, replicationPolicy=policy[0], replicationRegionNames=policy[1],
        )  # fmt: skip
        if made:
            self.add(Account(made["labAccount"]["id"], name, enables, policy[0], tuple(policy[1]), free))

    def no_policy(self, policy: str, regions: Sequence[str]) -> list[str]:
        """Return all reasons why an account cannot have the policy with that list."""
        if bool(regions) != (policy == "CUSTOM"):
            return ["RANGE_INVALID"]
        beyond = [name for name in dict.fromkeys(regions) if name not in AT_HOME]
        return self.repeated(regions) + ["REGION_NOT_AVAILABLE"] * len(beyond)

    def repeated(self, regions: Sequence[str]) -> list[str]:
        """Return one code for each region that is given again."""
        return ["REGION_DUPLICATE"] * (len(regions) - len({*regions}))

    def unmanaged_account(self, who: str, account: Account) -> Refusals:
        """Return why a principal cannot change an account."""
        return (not self.model.sees(who, account), "NOT_FOUND"), (
            not self.model.manages(who, account),
            "NOT_AUTHORIZED",
        )

    @rule(who=WHO, account=PICK, enables=BOOL, free=BOOL, policy=POLICY)
    def update_account(self, who: str, account: int, enables: bool, free: bool, policy: tuple[str, list[str]]) -> None:
        found = self.pick(Account, account)
        code = first(*self.unmanaged_account(who, found))
        # Whether the policy fits the account depends on the account.
        faults = self.repeated(policy[1]) or ([] if code else self.no_policy(*policy))
        made = self.ask(
            who, "updateLabAccount", code, faults, labAccountId=found.id, newImagesEnabledByDefault=enables,
            labCreatorsChooseRegion=free, replicationPolicy=policy[0], replicationRegionNames=policy[1],
        )  # fmt: skip
        if made:
            found.enables, found.free, found.policy, found.regions = enables, free, policy[0], tuple(policy[1])

    @rule(who=WHO, account=PICK, gallery=PICK)
    def attach(self, who: str, account: int, gallery: int) -> None:
        found, wanted = self.pick(Account, account), self.pick(Gallery, gallery)
        code = first(
            *self.unmanaged_account(who, found),
            (not self.model.sees(who, wanted), "NOT_FOUND"),
            (found.gallery is not wanted and not self.model.manages_gallery(who, wanted), "NOT_AUTHORIZED"),
            (found.gallery not in (None, wanted), "GALLERY_ALREADY_ATTACHED"),
        )
        if self.ask(who, "attachGallery", code, labAccountId=found.id, galleryId=wanted.id):
            found.gallery = wanted
            for image in self.model.live(Definition):
                if image.gallery is wanted:
                    found.flags.setdefault(image, found.enables)

    @rule(who=WHO, account=PICK)
    def detach(self, who: str, account: int) -> None:
        found = self.pick(Account, account)
        into = [
            export.version.definition.gallery
            for export in self.model.active()
            if export.version and export.lab.account is found
        ]
        code = first(
            (not self.model.sees(who, found), "NOT_FOUND"),
            (not self.model.may_detach(who, found), "NOT_AUTHORIZED"),
            (found.gallery and found.gallery in into, "EXPORT_IN_PROGRESS"),
        )
        if payload := self.ask(who, "detachGallery", code, labAccountId=found.id):
            assert payload["changed"] == (found.gallery is not None)
            found.gallery = None

    @needs(Definition)
    @rule(who=WHO, account=PICK, images=st.lists(PICK, min_size=1, max_size=3), enabled=BOOL)
    def enable(self, who: str, account: int, images: list[int], enabled: bool) -> None:
        found, wanted = self.pick(Account, account), [self.pick(Definition, image) for image in images]
        code = first(
            *self.unmanaged_account(who, found),
            (found.gallery is None, "NO_GALLERY_ATTACHED"),
            (any(image.gone or image.gallery is not found.gallery for image in wanted), "NOT_FOUND"),
        )
        given: dict[str, Any] = {"imageDefinitionIds": [image.id for image in wanted], "enabled": enabled}
        if self.ask(who, "setImagesEnabled", code, labAccountId=found.id, **given):
            found.flags.update(dict.fromkeys(wanted, enabled))

    @rule(who=WHO, account=PICK, images=st.lists(st.integers(0, 1), max_size=2), enabled=BOOL, unknown=RARELY)
    def enable_marketplace(self, who: str, account: int, images: list[int], enabled: bool, unknown: bool) -> None:
        found = self.pick(Account, account)
        wanted = [self.server.marketplace[image] for image in images]
        code = first(*self.unmanaged_account(who, found), (unknown, "NOT_FOUND"))
        faults = [] if images or unknown else ["RANGE_INVALID"]
        given = {"marketplaceImageIds": [*wanted, *[self.server.no_marketplace_image] * unknown], "enabled": enabled}
        if self.ask(who, "setMarketplaceImagesEnabled", code, faults, labAccountId=found.id, **given):
            found.hidden = found.hidden - {*wanted} if enabled else found.hidden | {*wanted}

    @rule(who=WHO, whom=PERSON, role=ON_ACCOUNT, account=PICK)
    def grant_on_account(self, who: str, whom: str, role: str, account: int) -> None:
        self.grant(who, whom, role, self.pick(Account, account))

    @needs(Lab)
    @rule(who=WHO, whom=PERSON, role=ON_LAB, lab=PICK)
    def grant_on_lab(self, who: str, whom: str, role: str, lab: int) -> None:
        self.grant(who, whom, role, self.pick(Lab, lab))

    def grant(self, who: str, whom: str, role: str, on: Account | Lab) -> None:
        code = first((not self.model.sees(who, on), "NOT_FOUND"), (not self.model.owns(who, on), "NOT_AUTHORIZED"))
        at = {"labAccountId": on.id} if isinstance(on, Account) else {"labId": on.id}
        made = self.ask(who, "grantRole", code, principal=self.called(whom), role=role, **at)
        if made and role not in self.model.roles(whom, on):
            self.add(Grant(made["roleAssignment"]["id"], whom, role, on))

    @rule(who=WHO, grant=PICK)
    def revoke(self, who: str, grant: int) -> None:
        found = self.pick(Grant, grant)
        may = not found.gone and self.model.owns(who, found.on)
        code = first((not found.gone and not may and found.who == who, "NOT_AUTHORIZED"))
        assert found.who != ROOT
        if self.ask(who, "revokeRole", code, roleAssignmentId=found.id) and may:
            self.model.remove(found)
