"""`lab-gallery audit` as an operator runs it, beside a server whose worker chains the entries."""

import json
import time
from pathlib import Path

import pytest
from sqlalchemy import text

from graph.db.engine import Database
from tests.cli.conftest import Cli, InProcessCli
from tests.server import Server, errors_in

CHAIN_SECONDS = 120


def verified(cli: Cli, config: Path, *options: str | Path) -> str:
    """Verify until the worker has chained every entry."""
    deadline = time.monotonic() + CHAIN_SECONDS
    while "0 entries are not chained yet" not in (
        output := cli.output("audit", "verify", "--config", config, *options)
    ):
        assert time.monotonic() < deadline
    return output


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_commands_are_recorded_exported_and_verified(cli: Cli, config: Path, database: Database) -> None:
    token = cli.output("token", "create", "--principal", "ann", "--role", "ADMIN", "--config", config)
    cli.output("login-link", "--principal", "rita", "--config", config)
    cli.output("token", "revoke", "--principal", "ann", "--config", config)
    exported = cli.output("audit", "export", "--config", config)
    entries = [json.loads(line) for line in exported.splitlines()]
    assert token.strip() not in exported
    assert [(one["channel"], one["action"], one["object"], one["position"], one["mac"]) for one in entries] == [
        ("COMMAND_LINE", "createToken", "AccessToken:1", None, None),
        ("COMMAND_LINE", "createLoginLink", None, None, None),
        ("COMMAND_LINE", "revokeToken", "AccessToken:1", None, None),
    ]
    assert entries[0]["input"]["principal"] == "ann"
    assert "3 entries are not chained yet" in cli.output("audit", "verify", "--config", config)

    with Server(config):
        output = verified(cli, config)
    assert output.splitlines() == [
        "3 entries are chained, 0 before them were pruned.",
        "0 entries are not chained yet, and so not proved.",
        "No entry was removed, changed or moved.",
    ]
    rest = [json.loads(line) for line in cli.output("audit", "export", "--after", "1", "--config", config).splitlines()]
    assert [one["position"] for one in rest] == [2, 3]
    stored = cli.folder / "heads"
    stored.write_text(cli.output("audit", "head", "--config", config))
    assert verified(cli, config, "--head", stored) == output

    async with database.writes.begin() as session:
        await session.execute(text("DELETE FROM audit_entry WHERE position = 2"))
    done = cli("audit", "verify", "--head", stored, "--config", config)
    assert (done.returncode, errors_in(done.stderr)) == (
        1, ["lab-gallery: the audit log was changed; compare it with its exports: the entries from position 2 to 2 were removed"]
    )  # fmt: skip
    stored.write_text("nonsense")
    done = cli("audit", "verify", "--head", stored, "--config", config)
    assert (done.returncode, errors_in(done.stderr)) == (
        2, [f"lab-gallery: --head: line 1 of {stored} is no output of `audit head`: give a file with its output"]
    )  # fmt: skip


def test_commands_on_stores_are_recorded(in_process_cli: InProcessCli, config: Path) -> None:
    regions = ("francecentral", "francesouth", "francewest", "eastus", "westus")
    assert in_process_cli("store", "adopt", "eastus", "--config", config).returncode == 0
    in_process_cli.output("gc", "--dry-run", "--config", config)
    in_process_cli.output("gc", "--config", config)
    in_process_cli.output("verify", "--config", config)
    entries = map(json.loads, in_process_cli.output("audit", "export", "--config", config).splitlines())
    assert [(one["channel"], one["action"], one["input"]["region"], one["outcome"]) for one in entries] == [
        ("COMMAND_LINE", "adoptStore", "eastus", "OK"),
        *(("COMMAND_LINE", "collectGarbage", region, "OK") for region in regions),
        *(("COMMAND_LINE", "verifyReplicas", region, "OK") for region in regions),
    ]
