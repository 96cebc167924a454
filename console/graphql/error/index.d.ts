/**
 * Create, format, and locate GraphQL errors.
 *
 * These exports are also available from the root `graphql` package.
 * @packageDocumentation
 */
export { GraphQLError, printError, formatError } from './GraphQLError';
export type {
  GraphQLErrorOptions,
  GraphQLFormattedError,
  GraphQLErrorExtensions,
  GraphQLFormattedErrorExtensions,
} from './GraphQLError';
export { syntaxError } from './syntaxError';
export { locatedError } from './locatedError';
