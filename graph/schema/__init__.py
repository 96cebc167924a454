"""The graph that clients see: types, mutations, subscriptions, and the loaders they read through."""
