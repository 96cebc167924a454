"""Decision records: consecutive numbers, a title, a status and a date."""

import re

from tests.language.plain_english import ROOT

RECORDS = sorted((ROOT / "docs" / "decisions").iterdir())
HEAD = re.compile(r"# [A-Z].+\n\nStatus: (?:accepted|superseded by \d{4})\nDate: \d{4}-\d\d-\d\d\nArea: [A-Z].+\n\n")


def test_decision_record_numbers_are_consecutive() -> None:
    numbers = [record.name.partition("-")[0] for record in RECORDS]
    assert numbers == [f"{number:04}" for number in range(1, len(RECORDS) + 1)]


def test_decision_records_begin_with_title_status_date_and_area() -> None:
    assert [record.name for record in RECORDS if HEAD.match(record.read_text()) is None] == []
