"""Routes for operators and browsers: probes, metrics, the console, the landing page and GraphiQL."""
