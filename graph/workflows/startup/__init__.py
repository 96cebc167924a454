"""Work done when a process starts: marketplace sync, markers and probes of the stores."""
