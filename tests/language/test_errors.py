"""Exception classes form one tree, which the docstring of `graph.errors` shows."""

import importlib
import inspect
import pkgutil
from collections.abc import Iterator
from functools import cache

import graph
from graph import errors

# Programs: importing them runs them.
PROGRAMS = {"__main__", "env"}


@cache
def exception_classes() -> list[type[BaseException]]:
    """Return every exception class of the package."""
    modules = [
        importlib.import_module(module.name)
        for module in pkgutil.walk_packages(graph.__path__, "graph.")
        if module.name.rpartition(".")[2] not in PROGRAMS
    ]
    found = {
        kind
        for module in modules
        for _, kind in inspect.getmembers(module, inspect.isclass)
        if issubclass(kind, BaseException) and kind.__module__.partition(".")[0] == "graph"
    }
    return sorted(found, key=lambda kind: kind.__name__)


def is_control_flow(kind: type[BaseException]) -> bool:
    return (kind.__doc__ or "").startswith("Control flow: ")


def branches(parent: type[BaseException], indent: str = "") -> Iterator[str]:
    """Yield the lines of a class and its subclasses, as the docstring shows them."""
    yield f"{indent}{parent.__name__}"
    for kind in exception_classes():
        if kind.__bases__[0] is parent and (parent is not Exception or is_control_flow(kind)):
            yield from branches(kind, indent + "    ")


def test_exception_classes_are_found() -> None:
    assert {errors.LabGalleryError.__name__, "DomainError", "StorageError", "FencedError"} <= {
        kind.__name__ for kind in exception_classes()
    }


def test_exception_names_end_in_error() -> None:
    assert [kind.__name__ for kind in exception_classes() if not kind.__name__.endswith("Error")] == []


def test_exceptions_derive_from_the_root_unless_they_are_control_flow() -> None:
    outside = [kind for kind in exception_classes() if not issubclass(kind, errors.LabGalleryError)]
    assert [kind.__name__ for kind in outside if not is_control_flow(kind)] == []


def test_docstring_shows_the_tree() -> None:
    tree = [*branches(errors.LabGalleryError), "", *branches(Exception), *branches(BaseException)]
    assert inspect.cleandoc(errors.__doc__ or "").splitlines()[2:] == tree
