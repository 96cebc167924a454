/**
 * Execute GraphQL operations and produce GraphQL execution results.
 *
 * These exports are also available from the root `graphql` package.
 * @packageDocumentation
 */
export { pathToArray as responsePathAsArray } from '../jsutils/Path.mjs';
export {
  execute,
  executeSync,
  defaultFieldResolver,
  defaultTypeResolver,
} from './execute.mjs';
export { subscribe, createSourceEventStream } from './subscribe.mjs';
export {
  getArgumentValues,
  getVariableValues,
  getDirectiveValues,
} from './values.mjs';
