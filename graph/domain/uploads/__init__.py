"""Uploads, and the plan for importing one as an image version."""
