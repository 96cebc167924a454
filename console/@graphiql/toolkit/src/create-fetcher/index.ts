export * from './types';
export { createGraphiQLFetcher } from './createFetcher';

// TODO: move the most useful utilities from graphiql to here
