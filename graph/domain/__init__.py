"""The rules of the gallery and their transactions, free of GraphQL, HTTP and object stores."""
