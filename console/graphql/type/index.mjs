/**
 * Create and inspect GraphQL type definitions and schemas.
 *
 * These exports are also available from the root `graphql` package.
 * @packageDocumentation
 */
export {
  // Predicate
  isSchema, // Assertion
  assertSchema, // GraphQL Schema definition
  GraphQLSchema,
} from './schema.mjs';
export {
  resolveObjMapThunk,
  resolveReadonlyArrayThunk, // Predicates
  isType,
  isScalarType,
  isObjectType,
  isInterfaceType,
  isUnionType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isInputType,
  isOutputType,
  isLeafType,
  isCompositeType,
  isAbstractType,
  isWrappingType,
  isNullableType,
  isNamedType,
  isRequiredArgument,
  isRequiredInputField, // Assertions
  assertType,
  assertScalarType,
  assertObjectType,
  assertInterfaceType,
  assertUnionType,
  assertEnumType,
  assertInputObjectType,
  assertListType,
  assertNonNullType,
  assertInputType,
  assertOutputType,
  assertLeafType,
  assertCompositeType,
  assertAbstractType,
  assertWrappingType,
  assertNullableType,
  assertNamedType, // Un-modifiers
  getNullableType,
  getNamedType, // Definitions
  GraphQLScalarType,
  GraphQLObjectType,
  GraphQLInterfaceType,
  GraphQLUnionType,
  GraphQLEnumType,
  GraphQLInputObjectType, // Type Wrappers
  GraphQLList,
  GraphQLNonNull,
} from './definition.mjs';
export {
  // Predicate
  isDirective, // Assertion
  assertDirective, // Directives Definition
  GraphQLDirective, // Built-in Directives defined by the Spec
  isSpecifiedDirective,
  specifiedDirectives,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  GraphQLDeprecatedDirective,
  GraphQLSpecifiedByDirective,
  GraphQLOneOfDirective, // Constant Deprecation Reason
  DEFAULT_DEPRECATION_REASON,
} from './directives.mjs';
// Common built-in scalar instances.
export {
  // Predicate
  isSpecifiedScalarType, // Standard GraphQL Scalars
  specifiedScalarTypes,
  GraphQLInt,
  GraphQLFloat,
  GraphQLString,
  GraphQLBoolean,
  GraphQLID, // Int boundaries constants
  GRAPHQL_MAX_INT,
  GRAPHQL_MIN_INT,
} from './scalars.mjs';
export {
  // Predicate
  isIntrospectionType, // GraphQL Types for introspection.
  introspectionTypes,
  __Schema,
  __Directive,
  __DirectiveLocation,
  __Type,
  __Field,
  __InputValue,
  __EnumValue,
  __TypeKind, // "Enum" of Type Kinds
  TypeKind, // Meta-field definitions.
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
} from './introspection.mjs'; // Validate GraphQL schema.

export { validateSchema, assertValidSchema } from './validate.mjs'; // Upholds the spec rules about naming.

export { assertName, assertEnumValueName } from './assertName.mjs';
