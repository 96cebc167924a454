"""Labs: creation, source image, eligibility, template VM states."""
