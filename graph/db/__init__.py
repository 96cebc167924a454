"""Tables, engine and migrations. Imports nothing else of graph but its settings."""
