"""Work done when a process starts: marketplace sync and store probes."""
