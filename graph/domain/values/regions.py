"""Names of regions in inputs; case and spaces are ignored (E-9)."""

from graph.domain.problems import DomainError, Problem
from graph.settings import Settings, region_key


def configured(settings: Settings, name: str, *path: str) -> str:
    """Return the region's canonical name; refuse a region that is not configured."""
    if (found := region_key(name)) not in settings.regions:
        raise DomainError(Problem.NO_SUCH_REGION, *path, region=name)
    return found


def available(settings: Settings, name: str, *path: str) -> str:
    """Return the region's canonical name; refuse a region that is not configured or not available."""
    found = configured(settings, name, *path)
    if not settings.regions[found].available:
        raise DomainError(Problem.REGION_CLOSED, *path, region=found)
    return found
