"""Target regions, region replicas and the removal of their manifests."""
