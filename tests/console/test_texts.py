"""Texts of the console: two languages, complete, and a text for every code of the API."""

import json
import re
from pathlib import Path
from string import Formatter

import pytest
from graphql import GraphQLEnumType, build_schema

from graph.db.notices import TEMPLATES
from graph.domain.problems import Problem
from graph.domain.versions.deletion_warnings import DeletionWarningKind
from graph.schema.types.export_errors import ExportErrorCode
from graph.web.protocol.errors import RequestErrorCode

ROOT = Path(__file__).parents[2]
SOURCES = ROOT / "console" / "src"
TEXTS = {language: json.loads((SOURCES / "text" / f"{language}.json").read_text()) for language in ("en", "fr")}
# The group of texts for the values of an enum of the schema.
GROUPS = {
    "error": "UserErrorCode",
    "labState": "LabState",
    "templateState": "TemplateVmState",
    "exportPhase": "ExportPhase",
    "consistency": "Consistency",
    "exportStatus": "ExportStatus",
    "replicaState": "RegionReplicaState",
    "reason": "IneligibilityReason",
    "policy": "ReplicationPolicy",
    "bump": "VersionBump",
    "os": "OSType",
    "osState": "OSState",
    "osStateAbout": "OSState",
    "productionMode": "ProductionMode",
    "notice": "NoticeCode",
    "refusal": "DiskRefusal",
    "download": "DiskFormat",
    "auditChannel": "AuditChannel",
}
# Programs get these, not the page.
NOT_OF_THE_PAGE = {"GRAPHQL_PARSE_FAILED", "GRAPHQL_VALIDATION_FAILED", "BAD_REQUEST", "OPERATION_TOO_LARGE"} | {
    "TOO_MANY_OPERATIONS", "TOO_MANY_CONNECTIONS", "METHOD_NOT_ALLOWED", "NOT_ACCEPTABLE", "UNSUPPORTED_MEDIA_TYPE",
    "PERSISTED_QUERY_NOT_FOUND",
}  # fmt: skip


def placeholders(text: str) -> set[str]:
    return set(re.findall(r"\{\w+\}", text))


def test_both_languages_have_the_same_texts_with_the_same_values() -> None:
    english, french = TEXTS["en"], TEXTS["fr"]
    assert list(english) == list(french)
    assert [key for key in english if placeholders(english[key]) != placeholders(french[key])] == []
    assert [key for key, text in french.items() if not text.strip()] == []


@pytest.mark.parametrize(("group", "enum"), GROUPS.items())
def test_every_code_of_the_schema_has_a_text(group: str, enum: str) -> None:
    found = build_schema((ROOT / "schema.graphql").read_text()).get_type(enum)
    assert isinstance(found, GraphQLEnumType)
    assert [name for name in found.values if f"{group}.{name}" not in TEXTS["en"]] == []


def test_every_error_of_a_job_has_a_text() -> None:
    codes = sorted(map(str, ExportErrorCode))
    assert [code for code in codes if not {f"exportError.{code}", f"refusal.{code}"} & set(TEXTS["en"])] == []


def test_every_warning_has_a_text() -> None:
    found = {key.removesuffix(".one") for key in TEXTS["en"] if key.startswith("warning.")}
    assert [kind for kind in DeletionWarningKind if f"warning.{kind}" not in found] == []


def test_texts_of_notices_have_parameters_of_the_notice() -> None:
    for code, template in TEMPLATES.items():
        assert placeholders(TEXTS["en"][f"notice.{code}"]) <= placeholders(template), code


def test_every_error_of_a_request_has_a_text() -> None:
    codes = {code.value for code in RequestErrorCode} - NOT_OF_THE_PAGE
    assert [code for code in sorted(codes) if f"error.{code}" not in TEXTS["en"]] == []


def test_texts_of_problems_have_parameters_of_the_problem() -> None:
    texts = {key.removeprefix("problem."): text for key, text in TEXTS["en"].items() if key.startswith("problem.")}
    texts.pop("details")
    for name, text in texts.items():
        template = Problem[name].template
        parameters = {f"{{{field}}}" for _, field, _, _ in Formatter().parse(template) if field}
        assert placeholders(text) <= parameters, name
    assert len(texts) > 40


def test_every_text_is_used() -> None:
    code = "\n".join(path.read_text() for path in SOURCES.rglob("*.ts*"))
    groups = set(re.findall(r"['\"`](\w+)['\"`], \w|[gG]roup=\"(\w+)\"|`(\w+)\.\$\{", code))
    dynamic = {name for names in groups for name in names if name}
    unused = [
        key
        for key in TEXTS["en"]
        if f"'{key}'" not in code
        and key.split(".")[0] not in dynamic
        and not (key.endswith((".one", ".other")) and f"'{key.rsplit('.', 1)[0]}'" in code)
    ]
    assert unused == []
