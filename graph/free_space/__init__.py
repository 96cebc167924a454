"""Free space of the file systems that an installation writes to. Every layer that writes large files checks it."""
