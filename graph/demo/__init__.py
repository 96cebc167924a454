"""`lab-gallery demo`: the main job, end to end, told by a client of the public API."""
