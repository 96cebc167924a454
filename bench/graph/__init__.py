"""Our GraphQL server beside others, on the same rows, in one run."""
