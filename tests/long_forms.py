"""Long forms of tests, which run nightly only: they take long, and short forms or other tests cover most of them."""

import os

import pytest

NIGHTLY = pytest.mark.skipif("LAB_GALLERY_TEST_LONG" not in os.environ, reason="a long form: set LAB_GALLERY_TEST_LONG")


def postgresql_nightly(fixture: str = "database_url") -> pytest.MarkDecorator:
    """Return the mark of tests of files, disks and stores, which do not depend on the kind of database."""
    kinds = ("sqlite", pytest.param("postgresql", marks=NIGHTLY))
    return pytest.mark.parametrize(fixture, kinds, indirect=True)


def no_timeout(*, is_long: bool) -> list[pytest.MarkDecorator]:
    """Return the marks of a module whose long form takes longer than the suite's limit for one test."""
    return [pytest.mark.timeout(0)] if is_long else []
