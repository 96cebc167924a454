"""Errors that a caller can correct: one, or all faults of an input."""

from collections.abc import Generator
from contextlib import contextmanager
from string import Formatter
from typing import Any

from typing_extensions import override

from graph.domain.error_codes import ErrorCode
from graph.domain.messages import Problem
from graph.domain.words import in_words, type_in_words
from graph.errors import LabGalleryError

__all__ = ["DomainError", "ErrorCode", "Faults", "Problem"]

# Of one input; the error of the last place says that there are more.
MAX_FAULTS = 20
MAX_PARAMETER = 1000


class DomainError(LabGalleryError):
    """A rejected request, and the path of the input field that caused it.

    The parameters are those of the problem's message; `faults` has all errors that were found in the input together.
    """

    def __init__(self, problem: Problem, *path: str, **parameters: object) -> None:
        self.problem = problem
        self.code = problem.code
        values = {name: str(value)[:MAX_PARAMETER] for name, value in parameters.items()}
        self.parameters = {"problem": problem.name, **values}
        self.message = _FORMATTER.vformat(problem.template, (), self.parameters)
        self.path = path
        self.faults: tuple[DomainError, ...] = (self,)
        super().__init__(self.message)


class Faults:
    """Collector of the faults of an input, so that a caller gets them all at once."""

    def __init__(self) -> None:
        self._found: list[DomainError] = []

    @contextmanager
    def collect(self) -> Generator[None]:
        """Keep the faults that the block raises."""
        try:
            yield
        except DomainError as error:
            self._found += error.faults

    def check(self) -> None:
        """Raise the faults as one error, if there are any."""
        if not self._found:
            return
        found = self._found
        if len(found) > MAX_FAULTS:
            found = [*found[: MAX_FAULTS - 1], DomainError(Problem.TOO_MANY_FAULTS, limit=MAX_FAULTS - 1)]
        first = found[0]
        first.faults = tuple(found)
        raise first


class _MessageFormatter(Formatter):
    """Formatter with the conversions of `Problem`."""

    @override
    def convert_field(self, value: Any, conversion: Any) -> Any:
        match conversion:
            case "w":
                return in_words(value)
            case "t":
                return type_in_words(value)
            case "c":
                return value.capitalize()
            case _:
                return super().convert_field(value, conversion)


_FORMATTER = _MessageFormatter()
