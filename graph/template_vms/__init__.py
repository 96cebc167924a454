"""Template VM drivers: where a lab's template disk lies and what may be done to it."""
