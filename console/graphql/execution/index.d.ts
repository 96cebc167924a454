/**
 * Execute GraphQL operations and produce GraphQL execution results.
 *
 * These exports are also available from the root `graphql` package.
 * @packageDocumentation
 */
export { pathToArray as responsePathAsArray } from '../jsutils/Path';
export {
  execute,
  executeSync,
  defaultFieldResolver,
  defaultTypeResolver,
} from './execute';
export type {
  ExecutionArgs,
  ExecutionResult,
  FormattedExecutionResult,
} from './execute';
export { subscribe, createSourceEventStream } from './subscribe';
export {
  getArgumentValues,
  getVariableValues,
  getDirectiveValues,
} from './values';
