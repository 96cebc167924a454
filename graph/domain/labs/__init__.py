"""Labs: creation, source image, eligibility, marketplace images, states of template disks and VMs."""
