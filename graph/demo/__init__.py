"""`lab-gallery demo`: a client of the public API exports, uses and re-exports a real disk image."""
