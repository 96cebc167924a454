/**
 * Validate GraphQL documents and schemas with the specified validation rules.
 *
 * These exports are also available from the root `graphql` package.
 * @packageDocumentation
 */
export { validate } from './validate';
export { ValidationContext } from './ValidationContext';
export type { ValidationRule } from './ValidationContext';
export { specifiedRules, recommendedRules } from './specifiedRules';
export { ExecutableDefinitionsRule } from './rules/ExecutableDefinitionsRule';
export { FieldsOnCorrectTypeRule } from './rules/FieldsOnCorrectTypeRule';
export { FragmentsOnCompositeTypesRule } from './rules/FragmentsOnCompositeTypesRule';
export { KnownArgumentNamesRule } from './rules/KnownArgumentNamesRule';
export { KnownDirectivesRule } from './rules/KnownDirectivesRule';
export { KnownFragmentNamesRule } from './rules/KnownFragmentNamesRule';
export { KnownTypeNamesRule } from './rules/KnownTypeNamesRule';
export { LoneAnonymousOperationRule } from './rules/LoneAnonymousOperationRule';
export { NoFragmentCyclesRule } from './rules/NoFragmentCyclesRule';
export { NoUndefinedVariablesRule } from './rules/NoUndefinedVariablesRule';
export { NoUnusedFragmentsRule } from './rules/NoUnusedFragmentsRule';
export { NoUnusedVariablesRule } from './rules/NoUnusedVariablesRule';
export { OverlappingFieldsCanBeMergedRule } from './rules/OverlappingFieldsCanBeMergedRule';
export { PossibleFragmentSpreadsRule } from './rules/PossibleFragmentSpreadsRule';
export { ProvidedRequiredArgumentsRule } from './rules/ProvidedRequiredArgumentsRule';
export { ScalarLeafsRule } from './rules/ScalarLeafsRule';
export { SingleFieldSubscriptionsRule } from './rules/SingleFieldSubscriptionsRule';
export { UniqueArgumentNamesRule } from './rules/UniqueArgumentNamesRule';
export { UniqueDirectivesPerLocationRule } from './rules/UniqueDirectivesPerLocationRule';
export { UniqueFragmentNamesRule } from './rules/UniqueFragmentNamesRule';
export { UniqueInputFieldNamesRule } from './rules/UniqueInputFieldNamesRule';
export { UniqueOperationNamesRule } from './rules/UniqueOperationNamesRule';
export { UniqueVariableNamesRule } from './rules/UniqueVariableNamesRule';
export { ValuesOfCorrectTypeRule } from './rules/ValuesOfCorrectTypeRule';
export { VariablesAreInputTypesRule } from './rules/VariablesAreInputTypesRule';
export { VariablesInAllowedPositionRule } from './rules/VariablesInAllowedPositionRule';
export { MaxIntrospectionDepthRule } from './rules/MaxIntrospectionDepthRule';
export { LoneSchemaDefinitionRule } from './rules/LoneSchemaDefinitionRule';
export { UniqueOperationTypesRule } from './rules/UniqueOperationTypesRule';
export { UniqueTypeNamesRule } from './rules/UniqueTypeNamesRule';
export { UniqueEnumValueNamesRule } from './rules/UniqueEnumValueNamesRule';
export { UniqueFieldDefinitionNamesRule } from './rules/UniqueFieldDefinitionNamesRule';
export { UniqueArgumentDefinitionNamesRule } from './rules/UniqueArgumentDefinitionNamesRule';
export { UniqueDirectiveNamesRule } from './rules/UniqueDirectiveNamesRule';
export { PossibleTypeExtensionsRule } from './rules/PossibleTypeExtensionsRule';
export { NoDeprecatedCustomRule } from './rules/custom/NoDeprecatedCustomRule';
export { NoSchemaIntrospectionCustomRule } from './rules/custom/NoSchemaIntrospectionCustomRule';
