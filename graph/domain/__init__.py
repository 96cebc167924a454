"""Domain layer: the gallery's rules and their transactions. It has no access to GraphQL, HTTP or object stores."""
