"""The GraphQL API: types, mutations, subscriptions, the loaders that they read through, and compiled plans."""
