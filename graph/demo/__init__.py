"""`lab-gallery demo`: the main job, end to end, run by a client of the public API."""
