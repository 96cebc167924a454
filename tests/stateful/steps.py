"""What every step shares: somebody asks for something, and the answer is the one that the rules give."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, ClassVar, TypeVar

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, precondition, rule
from typing_extensions import override

from tests.client import Api
from tests.stateful.model import EVERYBODY, HOME, REGIONS, ROOT, Model, Version
from tests.stateful.server import Server

# A place in a list of whatever length; and who asks, mostly somebody who may.
PICK = st.integers(0, 299)
WHO = st.sampled_from((*[ROOT] * 8, *EVERYBODY))
BOOL = st.booleans()
RARELY = st.sampled_from((*[False] * 5, True))
MOSTLY = st.sampled_from((*[True] * 5, False))
# One pick in so many is not of what is likely to be changed; and one job in so many fails.
UNLIKELY = 5
# How many things of a kind that are gone are still asked for.
REMEMBERED = 1
EVERY_REGION = [name for names in REGIONS.values() for name in names]
SOME_REGIONS = st.lists(st.sampled_from(EVERY_REGION), min_size=1, max_size=3, unique=True)
# How many replicas in each region; 40 in three are too many for one version, and 51 for a region.
COUNT = st.sampled_from((*[1] * 6, 2, 2, 40, 51))
FLAG = st.sampled_from((None, True, False))
# An end of life: none, one that has passed, one that is to come.
END = st.sampled_from((*[None] * 4, "2020-01-01T00:00:00+00:00", "2099-01-01T00:00:00+00:00"))
KEY = st.sampled_from((None, None, None, "one", "two"))
# What texts are about; none of them means something.
WORD = st.integers(0, 3)
MAX_REPLICAS = 100
MAX_IN_A_REGION = 50
Refusals = tuple[tuple[object, str], ...]
# What a worker does, or fails to do.
Job = Callable[[bool], None]
T = TypeVar("T")
Rule = TypeVar("Rule", bound=Callable[..., Any])


def passed(end: str | None) -> bool:
    """Whether that end of life lies in the past."""
    return end is not None and end.startswith("2020")


@dataclass(frozen=True)
class Targets:
    """The regions that a version is to be in, with so many replicas in each, and whether it is a latest there."""

    regions: tuple[str, ...]
    count: int
    excluded: bool | None

    def having(self, source: str) -> "Targets":
        """Return the same with the source region first."""
        return Targets((source, *(name for name in self.regions if name != source)), self.count, self.excluded)

    def wrong(self, source: str) -> Refusals:
        """Why a version that is made there cannot be in these."""
        return (
            (self.count > MAX_IN_A_REGION, "RANGE_INVALID"),
            (source not in self.regions, "SOURCE_REGION_MISSING"),
            (self.count * len(self.regions) > MAX_REPLICAS, "QUOTA_EXCEEDED"),
        )

    @property
    def given(self) -> list[dict[str, object]]:
        """As an input names them."""
        one = {"replicaCount": self.count, "excludeFromLatest": self.excluded}
        return [{"regionName": name, **one} for name in self.regions]

    def note(self, version: Version) -> None:
        """Note how a version is there, but not how far it is."""
        version.counts = dict.fromkeys(self.regions, self.count)
        version.excluded_in = dict.fromkeys(self.regions, self.excluded)


TARGETS = st.builds(Targets, SOME_REGIONS.map(tuple), COUNT, FLAG)


def first(*reasons: tuple[object, str]) -> str | None:
    """Return the first code whose condition holds, in the order in which the server looks; None where all is well."""
    return next((code for holds, code in reasons if holds), None)


def needs(*kinds: type[Any]) -> Callable[[Rule], Rule]:
    """Take a rule only when there is, or was, something of each kind."""
    return precondition(lambda self: all(self.model.all(kind) for kind in kinds))


class Steps(RuleBasedStateMachine):
    """What a history has: its people's clients and its model. It shares its database with other histories."""

    server: ClassVar[Server]
    home: ClassVar[str] = HOME
    # After so many steps all there is is compared with the model, and at the end.
    check_every: ClassVar[int] = 1
    histories: ClassVar[int] = 0
    steps: ClassVar[int] = 0

    def __init__(self) -> None:
        super().__init__()
        type(self).histories += 1
        self.prefix = f"h{type(self).histories}"
        self.names = 0
        self.model = Model()
        self.clients: dict[str, Api] = {}
        self.begun = False
        self.turn = 0

    @override
    def check_invariants(self, *args: Any, **kwargs: Any) -> None:
        """Count a step, and check when it is time to. Also called before the beginning and after it: no steps."""
        if self.begun:
            type(self).steps += 1
            self.turn += 1
            if self.turn % self.check_every == 0:
                super().check_invariants(*args, **kwargs)
        self.begun = bool(self.clients)

    @rule(places=st.lists(PICK, min_size=1, max_size=10))
    def work(self, places: list[int]) -> None:
        """Workers do some of what there is to do, and fail now and then."""
        for place in places:
            if jobs := list(self.jobs()):
                jobs[place // UNLIKELY % len(jobs)](place % UNLIKELY == 0)

    # As likely as five other steps, or nothing would ever be finished.
    work_on = work_further = work_more = work_again = work

    def jobs(self) -> Iterator[Job]:
        """Name what there is to do for workers now."""
        yield from ()

    def called(self, who: str) -> str:
        """Return the name by which the server knows somebody."""
        return who if who == ROOT else f"{self.prefix}-{who}"

    def new_name(self) -> str:
        self.names += 1
        return f"{self.prefix}.{self.names}"

    def pick(self, kind: type[Any], place: int, likely: Callable[[Any], object] | None = None) -> Any:
        """Choose one of a kind, mostly a likely one; those that are gone count as well, but few of them."""
        everything = self.model.all(kind)
        gone = [thing for thing in everything if thing.gone][-REMEMBERED:]
        found = [thing for thing in everything if not thing.gone or thing in gone]
        if likely and place % UNLIKELY:
            found = [thing for thing in found if not thing.gone and likely(thing)] or found
        return found[place // UNLIKELY % len(found)]

    def ask(self, who: str, mutation: str, code: str | None, **given: Any) -> Any:
        """Run a mutation, and see that it is refused with the code, or not at all; return its payload if not."""
        payload = self.server.change(self.clients[who], mutation, **given)
        codes = [error["code"] for error in payload["userErrors"]]
        assert codes == ([] if code is None else [code]), (who, mutation, codes, code)
        return None if code else payload

    def add(self, thing: T) -> T:
        self.model.things.append(thing)
        return thing
