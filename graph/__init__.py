"""Lab Gallery: a shared image gallery for teaching labs."""
