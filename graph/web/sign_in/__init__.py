"""Sign-in in the browser: the institution's provider or a one-time link, and sessions."""
