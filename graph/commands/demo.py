"""The command `demo`, which runs `graph.demo`."""

import click

from graph.commands.errors import CommandError


@click.command
@click.option("--keep", is_flag=True, help="Leave the server running and print its addresses.")
@click.option("--machines", is_flag=True, help="Run a template as a virtual machine; needs libvirt and QEMU.")
def demo(*, keep: bool, machines: bool) -> None:
    """Export, use and re-export a real disk image on its own server."""
    import asyncio
    from contextlib import nullcontext

    from graph.demo.hypervisor import running_hypervisor
    from graph.demo.machine import check_installed
    from graph.demo.processes import DemoError
    from graph.demo.story import run
    from graph.demo.system import DiskImageError

    try:
        if machines:
            check_installed()
        with running_hypervisor() if machines else nullcontext() as uri:
            asyncio.run(run(keep=keep, hypervisor=uri))
    except (DemoError, DiskImageError) as error:
        raise CommandError(str(error)) from error
