"""Common parts of all steps: a principal sends a request, and the response equals the model's."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, TypeVar

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, precondition, rule
from typing_extensions import override

from tests.client import Api
from tests.stateful.model import EVERYBODY, HOME, REGIONS, ROOT, Model, Version
from tests.stateful.server import Server

# An index into a list of any length; and the caller, mostly one with permission.
PICK = st.integers(0, 299)
WHO = st.sampled_from((*[ROOT] * 8, *EVERYBODY))
BOOL = st.booleans()
RARELY = st.sampled_from((*[False] * 5, True))
MOSTLY = st.sampled_from((*[True] * 5, False))
# One pick in this number is not restricted to likely objects; and one job in this number fails.
UNLIKELY = 5
# The number of deleted objects of a kind that are still requested.
REMEMBERED = 1
EVERY_REGION = [name for names in REGIONS.values() for name in names]
SOME_REGIONS = st.lists(st.sampled_from(EVERY_REGION), min_size=1, max_size=3, unique=True)
# The replica count per region; 40 in three regions exceed the limit of a version, and 51 that of a region.
COUNT = st.sampled_from((*[1] * 6, 2, 2, 40, 51))
FLAG = st.sampled_from((None, True, False))
# An end of life: none, in the past, in the future.
END = st.sampled_from((*[None] * 4, "2020-01-01T00:00:00+00:00", "2099-01-01T00:00:00+00:00"))
KEY = st.sampled_from((None, None, None, "one", "two"))
# The subjects of texts, without meaning.
WORD = st.integers(0, 3)
MAX_REPLICAS = 100
MAX_IN_A_REGION = 50
Refusals = tuple[tuple[object, str], ...]
# Completes or fails a worker's job.
Job = Callable[[bool], None]
T = TypeVar("T")
Rule = TypeVar("Rule", bound=Callable[..., Any])


def ended(end: str | None) -> list[str]:
    """Return the fault of an end of life in the past."""
    return ["EOL_NOT_FUTURE"] * (end is not None and end.startswith("2020"))


@dataclass(frozen=True)
class Targets:
    """The target regions of a version, with the replica count and the exclusion from latest of each."""

    regions: tuple[str, ...]
    count: int
    excluded: bool | None

    def having(self, source: str) -> "Targets":
        """Return the same targets with the source region first."""
        return Targets((source, *(name for name in self.regions if name != source)), self.count, self.excluded)

    @property
    def faults(self) -> list[str]:
        """The codes of all faults of the input."""
        if self.count > MAX_IN_A_REGION:
            return ["RANGE_INVALID"] * len(self.regions)
        return ["QUOTA_EXCEEDED"] if self.count * len(self.regions) > MAX_REPLICAS else []

    def wrong(self, source: str) -> Refusals:
        """Return why a version with that source region cannot have these targets."""
        return ((source not in self.regions, "SOURCE_REGION_MISSING"),)

    @property
    def given(self) -> list[dict[str, object]]:
        """The targets as an input."""
        one = {"replicaCount": self.count, "excludeFromLatest": self.excluded}
        return [{"regionName": name, **one} for name in self.regions]

    def note(self, version: Version) -> None:
        """Record counts and flags of a version's targets, but not the progress."""
        version.counts = dict.fromkeys(self.regions, self.count)
        version.excluded_in = dict.fromkeys(self.regions, self.excluded)


TARGETS = st.builds(Targets, SOME_REGIONS.map(tuple), COUNT, FLAG)


def first(*reasons: tuple[object, str]) -> str | None:
    """Return the first code whose condition holds, in the order of the server's checks, or None."""
    return next((code for holds, code in reasons if holds), None)


def needs(*kinds: type[Any]) -> Callable[[Rule], Rule]:
    """Enable a rule only after an object of each kind has been created."""
    return precondition(lambda self: all(self.model.all(kind) for kind in kinds))


class Steps(RuleBasedStateMachine):
    """The state of a history: clients and model. It shares its database with other histories."""

    server: ClassVar[Server]
    home: ClassVar[str] = HOME
    # After this number of steps, and at the end, all objects are compared with the model.
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
        """Count a step, and check the invariants at intervals.

        The calls before the beginning and after the end are not steps.
        """
        if self.begun:
            type(self).steps += 1
            self.turn += 1
            if self.turn % self.check_every == 0:
                super().check_invariants(*args, **kwargs)
        self.begun = bool(self.clients)

    @rule(places=st.lists(PICK, min_size=1, max_size=10))
    def work(self, places: list[int]) -> None:
        """Let workers do some of the pending jobs, and fail now and then."""
        for place in places:
            if jobs := list(self.jobs()):
                jobs[place // UNLIKELY % len(jobs)](place % UNLIKELY == 0)

    # As likely as five other steps; otherwise no job would ever complete.
    work_on = work_further = work_more = work_again = work

    def jobs(self) -> Iterator[Job]:
        """Yield the pending jobs of workers."""
        yield from ()

    def called(self, who: str) -> str:
        """Return the server's name of a principal."""
        return who if who == ROOT else f"{self.prefix}-{who}"

    def new_name(self) -> str:
        self.names += 1
        return f"{self.prefix}.{self.names}"

    def pick(self, kind: type[Any], place: int, likely: Callable[[Any], object] | None = None) -> Any:
        """Choose an object of a kind, mostly a likely one; deleted ones are included, but few of them."""
        everything = self.model.all(kind)
        gone = [thing for thing in everything if thing.gone][-REMEMBERED:]
        found = [thing for thing in everything if not thing.gone or thing in gone]
        if likely and place % UNLIKELY:
            found = [thing for thing in found if not thing.gone and likely(thing)] or found
        return found[place // UNLIKELY % len(found)]

    def ask(self, who: str, mutation: str, code: str | None, faults: Sequence[str] = (), **given: Any) -> Any:
        """Run a mutation, and check that it is refused or succeeds; return the payload of a success.

        All faults of the input are reported, whatever the state of the objects is; without a fault, the code is.
        """
        payload = self.server.change(self.clients[who], mutation, **given)
        codes = [error["code"] for error in payload["userErrors"]]
        expected = sorted(faults) or ([] if code is None else [code])
        assert sorted(codes) == expected, (who, mutation, codes, expected)
        return None if expected else payload

    def add(self, thing: T) -> T:
        self.model.things.append(thing)
        return thing
