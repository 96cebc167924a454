"""File descriptors: the process's limit is raised at start, and divided between connections and work."""

import resource

# More than a server needs; some systems set the hard limit to a billion, and allocate memory by it.
MAX_FILES = 1 << 16
# For the database, region stores, disks and uploads.
MIN_RESERVED, MAX_RESERVED = 256, 4_096


def raise_limit() -> int:
    """Raise the soft limit of open files to the hard limit, and return it."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = MAX_FILES if hard == resource.RLIM_INFINITY else min(hard, MAX_FILES)
    if soft != resource.RLIM_INFINITY and soft < wanted:
        resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))
        return wanted
    return MAX_FILES if soft == resource.RLIM_INFINITY else soft


def max_connections(files: int) -> int:
    """Return the maximum number of connections of a process with this limit of files; the rest is reserved for work."""
    reserved = min(max(files // 4, MIN_RESERVED), MAX_RESERVED, files // 2)
    return files - reserved
