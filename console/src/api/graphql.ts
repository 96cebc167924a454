// Typed GraphQL documents: the types come from schema.graphql, nothing is generated for a document.
import { initGraphQLTada } from 'gql.tada';
import type { introspection } from './schema.generated';

export const graphql = initGraphQLTada<{
  introspection: introspection;
  scalars: { BigInt: number; DateTime: string };
}>();

export { readFragment } from 'gql.tada';
export type { FragmentOf, ResultOf, VariablesOf } from 'gql.tada';
