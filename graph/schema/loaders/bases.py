"""Loader of the bases that are ready for new labs."""

import asyncio
from collections.abc import Mapping, Sequence

from typing_extensions import override

from graph.schema.loaders.base import Loader
from graph.storage.errors import DiskIOError
from graph.template_vms.bases import Bases

# The digest of a base, and the size of the disk.
BaseKey = tuple[str, int]


class IsBaseReady(Loader[BaseKey, bool]):
    """Loader of whether new labs have their disks over a base at once; never without overlays."""

    @override
    async def read(self, keys: Sequence[BaseKey]) -> Mapping[BaseKey, bool]:
        settings = self.reader.settings
        if settings.labs.disk != "overlay":
            return {}
        bases = Bases(settings.data_dir)

        def ready() -> dict[BaseKey, bool]:
            return {key: is_ready(bases, *key) for key in keys}

        return await asyncio.to_thread(ready)

    @override
    def missing(self) -> bool:
        return False


def is_ready(bases: Bases, digest: str, size_bytes: int) -> bool:
    """Return whether a lab can be created over the base at once."""
    try:
        return bases.is_ready(digest, size_bytes)
    except DiskIOError:
        # The lab's own creation reports it.
        return False
