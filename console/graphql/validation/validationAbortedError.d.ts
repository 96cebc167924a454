import { GraphQLError } from '../error/GraphQLError';
/** @internal */
export declare const validationAbortedError: GraphQLError;
