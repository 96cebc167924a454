"""Memory and processors of a machine: the image's recommendation within the operator's limits."""

from typing import NamedTuple

from graph.settings import TemplateVms
from graph.template_vms.machine_errors import MachineRefusedError


class Recommended(NamedTuple):
    """The ranges that an image recommends; None is no bound."""

    min_memory_gb: int | None = None
    max_memory_gb: int | None = None
    min_vcpus: int | None = None
    max_vcpus: int | None = None


class MachineSize(NamedTuple):
    """The memory and processors of one machine."""

    memory_gb: int
    vcpus: int


def machine_size(recommended: Recommended, limits: TemplateVms) -> MachineSize:
    """Return the size of a machine; raises MachineRefusedError if the least that the image needs exceeds a limit."""
    least_memory, most_memory, least_vcpus, most_vcpus = recommended
    return MachineSize(
        _within("GiB of memory", limits.memory_gb, least_memory, most_memory, limits.max_memory_gb),
        _within("processors", limits.vcpus, least_vcpus, most_vcpus, limits.max_vcpus),
    )


def _within(unit: str, default: int, least: int | None, most: int | None, limit: int) -> int:
    if least is not None and least > limit:
        raise MachineRefusedError(f"the image needs at least {least} {unit}, and a template may have {limit}")
    return min(max(default, least or 1), most or limit, limit)


def check_room(wanted_gb: int, used_gb: int, machines: int, limits: TemplateVms) -> None:
    """Raise MachineRefusedError if the machine does not fit beside those that run."""
    if used_gb + wanted_gb > limits.total_memory_gb:
        raise MachineRefusedError(
            f"the template needs {wanted_gb} GiB of memory, and the {machines} running templates use {used_gb}"
            f" of {limits.total_memory_gb} GiB: stop another template first"
        )
