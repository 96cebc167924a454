"""The command `check`, which examines the machine and the installation."""

import json
import sys
from typing import TYPE_CHECKING

import click

from graph.commands.configuration import pass_settings_only

if TYPE_CHECKING:
    from graph.settings import Settings


@click.command
@click.option("--json", "as_json", is_flag=True, help="Print the results as JSON.")
@click.option("--repair", is_flag=True, help="Take the access to the installation's files from other users.")
@pass_settings_only
def check(settings: "Settings", *, as_json: bool, repair: bool) -> None:
    """Check the kernel, files, free space, stores and database."""
    from dataclasses import asdict

    from graph.commands.check_result import FAILED
    from graph.commands.installation_checks import checks

    results = checks(settings, repair=repair)
    failed = any(found.status == FAILED for found in results)
    if as_json:
        click.echo(json.dumps({"ok": not failed, "checks": [asdict(found) for found in results]}, indent=2))
    else:
        for found in results:
            click.echo(f"{found.status:8}{found.name}: {found.detail}")
    if failed:
        sys.exit(1)
