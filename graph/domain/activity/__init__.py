"""Activity records: revisions and transitions of exports, sequences of replicas, and gallery events."""
