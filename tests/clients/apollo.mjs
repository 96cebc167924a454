// Apollo Client: HTTP for queries and mutations, graphql-ws for subscriptions, one normalised cache.
import { ApolloClient, ApolloLink, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { OperationTypeNode } from 'graphql';
import { createClient } from 'graphql-ws';

import { authorization, EXPORT, LAB, dataOf, PROGRESS, socketUrl, tell, url } from './story.mjs';

const client = new ApolloClient({
  cache: new InMemoryCache(),
  link: ApolloLink.split(
    ({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION,
    new GraphQLWsLink(createClient({ url: socketUrl, connectionParams: { authorization } })),
    new HttpLink({ uri: url, headers: { authorization } }),
  ),
});

await tell({
  query: async (variables) => dataOf(await client.query({ query: gql(LAB), variables })),
  mutate: async (variables) => dataOf(await client.mutate({ mutation: gql(EXPORT), variables })),
  watch: (variables, observer) => {
    const watched = client.subscribe({ query: gql(PROGRESS), variables }).subscribe({
      ...observer,
      next: (result) => observer.next(dataOf(result).exportProgress),
    });
    return () => watched.unsubscribe();
  },
  cached: (id) => client.cache.extract()[`Export:${id}`],
});
