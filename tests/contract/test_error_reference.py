"""The reference of errors lists every problem with its code, its message and its parameters."""

from tests.error_reference import PAGE, page


def test_reference_of_errors_is_current() -> None:
    assert PAGE.read_text() == page(), "run `python -m tests.error_reference`"
