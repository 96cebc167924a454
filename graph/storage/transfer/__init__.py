"""Moving bytes between disks and region stores, with counters, thread pools and rate limits."""
