"""Routes for operators: probes, metrics, the landing page and GraphiQL."""
