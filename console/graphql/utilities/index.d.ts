/**
 * Utilities for building schemas, working with introspection, transforming ASTs,
 * and comparing GraphQL types.
 *
 * These exports are also available from the root `graphql` package.
 * @packageDocumentation
 */
export { getIntrospectionQuery } from './getIntrospectionQuery';
export type {
  IntrospectionOptions,
  IntrospectionQuery,
  IntrospectionSchema,
  IntrospectionType,
  IntrospectionInputType,
  IntrospectionOutputType,
  IntrospectionScalarType,
  IntrospectionObjectType,
  IntrospectionInterfaceType,
  IntrospectionUnionType,
  IntrospectionEnumType,
  IntrospectionInputObjectType,
  IntrospectionTypeRef,
  IntrospectionInputTypeRef,
  IntrospectionOutputTypeRef,
  IntrospectionNamedTypeRef,
  IntrospectionListTypeRef,
  IntrospectionNonNullTypeRef,
  IntrospectionField,
  IntrospectionInputValue,
  IntrospectionEnumValue,
  IntrospectionDirective,
} from './getIntrospectionQuery';
export { getOperationAST } from './getOperationAST';
export { getOperationRootType } from './getOperationRootType';
export { introspectionFromSchema } from './introspectionFromSchema';
export { buildClientSchema } from './buildClientSchema';
export { buildASTSchema, buildSchema } from './buildASTSchema';
export type { BuildSchemaOptions } from './buildASTSchema';
export { extendSchema } from './extendSchema';
export { lexicographicSortSchema } from './lexicographicSortSchema';
export {
  printSchema,
  printType,
  printIntrospectionSchema,
} from './printSchema';
export { typeFromAST } from './typeFromAST';
export { valueFromAST } from './valueFromAST';
export { valueFromASTUntyped } from './valueFromASTUntyped';
export { astFromValue } from './astFromValue';
export { TypeInfo, visitWithTypeInfo } from './TypeInfo';
export { coerceInputValue } from './coerceInputValue';
export { concatAST } from './concatAST';
export { separateOperations } from './separateOperations';
export { stripIgnoredCharacters } from './stripIgnoredCharacters';
export {
  isEqualType,
  isTypeSubTypeOf,
  doTypesOverlap,
} from './typeComparators';
export { assertValidName, isValidNameError } from './assertValidName';
export {
  BreakingChangeType,
  DangerousChangeType,
  findBreakingChanges,
  findDangerousChanges,
} from './findBreakingChanges';
export type { BreakingChange, DangerousChange } from './findBreakingChanges';
export type { TypedQueryDocumentNode } from './typedQueryDocumentNode';
export {
  resolveSchemaCoordinate,
  resolveASTSchemaCoordinate,
} from './resolveSchemaCoordinate';
export type { ResolvedSchemaElement } from './resolveSchemaCoordinate';
