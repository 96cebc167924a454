"""The request pipeline of GraphQL: one path for every transport."""
