"""Target regions, region replicas, the removal of their manifests, and the record of marked stores."""
