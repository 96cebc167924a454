/**
 * Create, format, and locate GraphQL errors.
 *
 * These exports are also available from the root `graphql` package.
 * @packageDocumentation
 */
export { GraphQLError, printError, formatError } from './GraphQLError.mjs';
export { syntaxError } from './syntaxError.mjs';
export { locatedError } from './locatedError.mjs';
