import { GraphQLError } from '../error/GraphQLError.mjs';
/** @internal */

export const validationAbortedError = new GraphQLError('Validation aborted.');
