"""Region stores: reading, verified writing, hedging and store errors."""
