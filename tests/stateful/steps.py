"""What every step shares: somebody asks for something, and the answer is the one that the rules give."""

from collections.abc import Callable
from typing import Any, ClassVar, TypeVar

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition
from typing_extensions import override

from tests.client import Api
from tests.stateful.model import EVERYBODY, HOME, PEOPLE, ROOT, Account, Gallery, Grant, Model
from tests.stateful.server import Server

# A place in a list of whatever length; and who asks, mostly somebody who may.
PICK = st.integers(0, 59)
WHO = st.sampled_from((*[ROOT] * 8, *EVERYBODY))
BOOL = st.booleans()
# How many things of a kind that are gone are still asked for.
REMEMBERED = 2
T = TypeVar("T")
Rule = TypeVar("Rule", bound=Callable[..., Any])


def first(*reasons: tuple[object, str]) -> str | None:
    """Return the first code whose condition holds, in the order in which the server looks; None where all is well."""
    return next((code for holds, code in reasons if holds), None)


def needs(*kinds: type[Any]) -> Callable[[Rule], Rule]:
    """Take a rule only when there is, or was, something of each kind."""
    return precondition(lambda self: all(self.model.all(kind) for kind in kinds))


class Steps(RuleBasedStateMachine):
    """A history begins with two accounts, and a role for each of the people. It shares its database with others."""

    server: ClassVar[Server]
    home: ClassVar[str] = HOME
    histories: ClassVar[int] = 0
    steps: ClassVar[int] = 0

    def __init__(self) -> None:
        super().__init__()
        type(self).histories += 1
        self.prefix = f"h{type(self).histories}"
        self.names = 0
        self.model = Model()
        self.clients: dict[str, Api] = {}

    @initialize()
    def begin(self) -> None:
        clients = self.server.clients([self.called(who) for who in PEOPLE])
        self.clients = {ROOT: self.server.api, **dict(zip(PEOPLE, clients, strict=True))}
        for policy in ("GEOGRAPHY", "LAB_REGION_ONLY"):
            self.new_account(ROOT, enables=policy == "GEOGRAPHY", policy=policy)
            self.new_gallery(ROOT, retains=policy == "GEOGRAPHY")
        [one, other] = self.model.all(Account)
        for who, role, account in (
            ("olga", "ACCOUNT_OWNER", one),
            ("carl", "ACCOUNT_CONTRIBUTOR", one),
            ("lena", "LAB_CREATOR", one),
            ("remy", "READER", one),
            ("nora", "ACCOUNT_OWNER", other),
        ):
            self.grant(ROOT, who, role, account)
        self.go_on_from_here()

    def go_on_from_here(self) -> None:
        """Do what else a history begins with."""

    @override
    def check_invariants(self, *args: Any, **kwargs: Any) -> None:
        if self.clients:
            type(self).steps += 1
            super().check_invariants(*args, **kwargs)

    def called(self, who: str) -> str:
        """Return the name by which the server knows somebody."""
        return who if who == ROOT else f"{self.prefix}-{who}"

    def new_name(self) -> str:
        self.names += 1
        return f"{self.prefix}.{self.names}"

    def pick(self, kind: type[Any], place: int) -> Any:
        """Choose one of a kind; those that are gone count as well, but few of them."""
        everything = self.model.all(kind)
        gone = [thing for thing in everything if thing.gone][-REMEMBERED:]
        found = [thing for thing in everything if not thing.gone or thing in gone]
        return found[place % len(found)]

    def ask(self, who: str, mutation: str, code: str | None, **given: Any) -> Any:
        """Run a mutation, and see that it is refused with the code, or not at all; return its payload if not."""
        payload = self.server.change(self.clients[who], mutation, **given)
        codes = [error["code"] for error in payload["userErrors"]]
        assert codes == ([] if code is None else [code]), (who, mutation, codes, code)
        return None if code else payload

    def add(self, thing: T) -> T:
        self.model.things.append(thing)
        return thing

    # What the beginning needs of the rules.

    def new_account(self, who: str, *, enables: bool, policy: str) -> None:
        name = self.new_name()
        code = first((who != ROOT, "NOT_AUTHORIZED"))
        made = self.ask(
            who, "createLabAccount", code,
            name=name, regionName=HOME, newImagesEnabledByDefault=enables, replicationPolicy=policy,
        )  # fmt: skip
        if made:
            self.add(Account(made["labAccount"]["id"], name, enables, policy))

    def new_gallery(self, who: str, *, retains: bool) -> None:
        name = self.new_name()
        code = first((who != ROOT and not self.model.manages_any(who), "NOT_AUTHORIZED"))
        days = 7 if retains else 0
        made = self.ask(who, "createGallery", code, name=name, regionName=HOME, softDeleteRetentionDays=days)
        if made:
            self.add(Gallery(made["gallery"]["id"], name, who, retains))

    def grant(self, who: str, whom: str, role: str, on: Any) -> None:
        code = first((not self.model.sees(who, on), "NOT_FOUND"), (not self.model.owns(who, on), "NOT_AUTHORIZED"))
        at = {"labAccountId": on.id} if isinstance(on, Account) else {"labId": on.id}
        made = self.ask(who, "grantRole", code, principal=self.called(whom), role=role, **at)
        if made and role not in self.model.roles(whom, on):
            self.add(Grant(made["roleAssignment"]["id"], whom, role, on))
