"""The compiled executor: a validated query becomes plain Python over the schema's own loaders and resolvers."""
