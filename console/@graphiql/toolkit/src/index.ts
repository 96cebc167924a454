export * from './async-helpers';
export * from './create-fetcher';
export * from './format';
export * from './graphql-helpers';
export * from './storage';
// TODO: move the most useful utilities from graphiql to here
