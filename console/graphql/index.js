'use strict';

Object.defineProperty(exports, '__esModule', {
  value: true,
});
Object.defineProperty(exports, 'BREAK', {
  enumerable: true,
  get: function () {
    return _index2.BREAK;
  },
});
Object.defineProperty(exports, 'BreakingChangeType', {
  enumerable: true,
  get: function () {
    return _index6.BreakingChangeType;
  },
});
Object.defineProperty(exports, 'DEFAULT_DEPRECATION_REASON', {
  enumerable: true,
  get: function () {
    return _index.DEFAULT_DEPRECATION_REASON;
  },
});
Object.defineProperty(exports, 'DangerousChangeType', {
  enumerable: true,
  get: function () {
    return _index6.DangerousChangeType;
  },
});
Object.defineProperty(exports, 'DirectiveLocation', {
  enumerable: true,
  get: function () {
    return _index2.DirectiveLocation;
  },
});
Object.defineProperty(exports, 'ExecutableDefinitionsRule', {
  enumerable: true,
  get: function () {
    return _index4.ExecutableDefinitionsRule;
  },
});
Object.defineProperty(exports, 'FieldsOnCorrectTypeRule', {
  enumerable: true,
  get: function () {
    return _index4.FieldsOnCorrectTypeRule;
  },
});
Object.defineProperty(exports, 'FragmentsOnCompositeTypesRule', {
  enumerable: true,
  get: function () {
    return _index4.FragmentsOnCompositeTypesRule;
  },
});
Object.defineProperty(exports, 'GRAPHQL_MAX_INT', {
  enumerable: true,
  get: function () {
    return _index.GRAPHQL_MAX_INT;
  },
});
Object.defineProperty(exports, 'GRAPHQL_MIN_INT', {
  enumerable: true,
  get: function () {
    return _index.GRAPHQL_MIN_INT;
  },
});
Object.defineProperty(exports, 'GraphQLBoolean', {
  enumerable: true,
  get: function () {
    return _index.GraphQLBoolean;
  },
});
Object.defineProperty(exports, 'GraphQLDeprecatedDirective', {
  enumerable: true,
  get: function () {
    return _index.GraphQLDeprecatedDirective;
  },
});
Object.defineProperty(exports, 'GraphQLDirective', {
  enumerable: true,
  get: function () {
    return _index.GraphQLDirective;
  },
});
Object.defineProperty(exports, 'GraphQLEnumType', {
  enumerable: true,
  get: function () {
    return _index.GraphQLEnumType;
  },
});
Object.defineProperty(exports, 'GraphQLError', {
  enumerable: true,
  get: function () {
    return _index5.GraphQLError;
  },
});
Object.defineProperty(exports, 'GraphQLFloat', {
  enumerable: true,
  get: function () {
    return _index.GraphQLFloat;
  },
});
Object.defineProperty(exports, 'GraphQLID', {
  enumerable: true,
  get: function () {
    return _index.GraphQLID;
  },
});
Object.defineProperty(exports, 'GraphQLIncludeDirective', {
  enumerable: true,
  get: function () {
    return _index.GraphQLIncludeDirective;
  },
});
Object.defineProperty(exports, 'GraphQLInputObjectType', {
  enumerable: true,
  get: function () {
    return _index.GraphQLInputObjectType;
  },
});
Object.defineProperty(exports, 'GraphQLInt', {
  enumerable: true,
  get: function () {
    return _index.GraphQLInt;
  },
});
Object.defineProperty(exports, 'GraphQLInterfaceType', {
  enumerable: true,
  get: function () {
    return _index.GraphQLInterfaceType;
  },
});
Object.defineProperty(exports, 'GraphQLList', {
  enumerable: true,
  get: function () {
    return _index.GraphQLList;
  },
});
Object.defineProperty(exports, 'GraphQLNonNull', {
  enumerable: true,
  get: function () {
    return _index.GraphQLNonNull;
  },
});
Object.defineProperty(exports, 'GraphQLObjectType', {
  enumerable: true,
  get: function () {
    return _index.GraphQLObjectType;
  },
});
Object.defineProperty(exports, 'GraphQLOneOfDirective', {
  enumerable: true,
  get: function () {
    return _index.GraphQLOneOfDirective;
  },
});
Object.defineProperty(exports, 'GraphQLScalarType', {
  enumerable: true,
  get: function () {
    return _index.GraphQLScalarType;
  },
});
Object.defineProperty(exports, 'GraphQLSchema', {
  enumerable: true,
  get: function () {
    return _index.GraphQLSchema;
  },
});
Object.defineProperty(exports, 'GraphQLSkipDirective', {
  enumerable: true,
  get: function () {
    return _index.GraphQLSkipDirective;
  },
});
Object.defineProperty(exports, 'GraphQLSpecifiedByDirective', {
  enumerable: true,
  get: function () {
    return _index.GraphQLSpecifiedByDirective;
  },
});
Object.defineProperty(exports, 'GraphQLString', {
  enumerable: true,
  get: function () {
    return _index.GraphQLString;
  },
});
Object.defineProperty(exports, 'GraphQLUnionType', {
  enumerable: true,
  get: function () {
    return _index.GraphQLUnionType;
  },
});
Object.defineProperty(exports, 'Kind', {
  enumerable: true,
  get: function () {
    return _index2.Kind;
  },
});
Object.defineProperty(exports, 'KnownArgumentNamesRule', {
  enumerable: true,
  get: function () {
    return _index4.KnownArgumentNamesRule;
  },
});
Object.defineProperty(exports, 'KnownDirectivesRule', {
  enumerable: true,
  get: function () {
    return _index4.KnownDirectivesRule;
  },
});
Object.defineProperty(exports, 'KnownFragmentNamesRule', {
  enumerable: true,
  get: function () {
    return _index4.KnownFragmentNamesRule;
  },
});
Object.defineProperty(exports, 'KnownTypeNamesRule', {
  enumerable: true,
  get: function () {
    return _index4.KnownTypeNamesRule;
  },
});
Object.defineProperty(exports, 'Lexer', {
  enumerable: true,
  get: function () {
    return _index2.Lexer;
  },
});
Object.defineProperty(exports, 'Location', {
  enumerable: true,
  get: function () {
    return _index2.Location;
  },
});
Object.defineProperty(exports, 'LoneAnonymousOperationRule', {
  enumerable: true,
  get: function () {
    return _index4.LoneAnonymousOperationRule;
  },
});
Object.defineProperty(exports, 'LoneSchemaDefinitionRule', {
  enumerable: true,
  get: function () {
    return _index4.LoneSchemaDefinitionRule;
  },
});
Object.defineProperty(exports, 'MaxIntrospectionDepthRule', {
  enumerable: true,
  get: function () {
    return _index4.MaxIntrospectionDepthRule;
  },
});
Object.defineProperty(exports, 'NoDeprecatedCustomRule', {
  enumerable: true,
  get: function () {
    return _index4.NoDeprecatedCustomRule;
  },
});
Object.defineProperty(exports, 'NoFragmentCyclesRule', {
  enumerable: true,
  get: function () {
    return _index4.NoFragmentCyclesRule;
  },
});
Object.defineProperty(exports, 'NoSchemaIntrospectionCustomRule', {
  enumerable: true,
  get: function () {
    return _index4.NoSchemaIntrospectionCustomRule;
  },
});
Object.defineProperty(exports, 'NoUndefinedVariablesRule', {
  enumerable: true,
  get: function () {
    return _index4.NoUndefinedVariablesRule;
  },
});
Object.defineProperty(exports, 'NoUnusedFragmentsRule', {
  enumerable: true,
  get: function () {
    return _index4.NoUnusedFragmentsRule;
  },
});
Object.defineProperty(exports, 'NoUnusedVariablesRule', {
  enumerable: true,
  get: function () {
    return _index4.NoUnusedVariablesRule;
  },
});
Object.defineProperty(exports, 'OperationTypeNode', {
  enumerable: true,
  get: function () {
    return _index2.OperationTypeNode;
  },
});
Object.defineProperty(exports, 'OverlappingFieldsCanBeMergedRule', {
  enumerable: true,
  get: function () {
    return _index4.OverlappingFieldsCanBeMergedRule;
  },
});
Object.defineProperty(exports, 'PossibleFragmentSpreadsRule', {
  enumerable: true,
  get: function () {
    return _index4.PossibleFragmentSpreadsRule;
  },
});
Object.defineProperty(exports, 'PossibleTypeExtensionsRule', {
  enumerable: true,
  get: function () {
    return _index4.PossibleTypeExtensionsRule;
  },
});
Object.defineProperty(exports, 'ProvidedRequiredArgumentsRule', {
  enumerable: true,
  get: function () {
    return _index4.ProvidedRequiredArgumentsRule;
  },
});
Object.defineProperty(exports, 'ScalarLeafsRule', {
  enumerable: true,
  get: function () {
    return _index4.ScalarLeafsRule;
  },
});
Object.defineProperty(exports, 'SchemaMetaFieldDef', {
  enumerable: true,
  get: function () {
    return _index.SchemaMetaFieldDef;
  },
});
Object.defineProperty(exports, 'SingleFieldSubscriptionsRule', {
  enumerable: true,
  get: function () {
    return _index4.SingleFieldSubscriptionsRule;
  },
});
Object.defineProperty(exports, 'Source', {
  enumerable: true,
  get: function () {
    return _index2.Source;
  },
});
Object.defineProperty(exports, 'Token', {
  enumerable: true,
  get: function () {
    return _index2.Token;
  },
});
Object.defineProperty(exports, 'TokenKind', {
  enumerable: true,
  get: function () {
    return _index2.TokenKind;
  },
});
Object.defineProperty(exports, 'TypeInfo', {
  enumerable: true,
  get: function () {
    return _index6.TypeInfo;
  },
});
Object.defineProperty(exports, 'TypeKind', {
  enumerable: true,
  get: function () {
    return _index.TypeKind;
  },
});
Object.defineProperty(exports, 'TypeMetaFieldDef', {
  enumerable: true,
  get: function () {
    return _index.TypeMetaFieldDef;
  },
});
Object.defineProperty(exports, 'TypeNameMetaFieldDef', {
  enumerable: true,
  get: function () {
    return _index.TypeNameMetaFieldDef;
  },
});
Object.defineProperty(exports, 'UniqueArgumentDefinitionNamesRule', {
  enumerable: true,
  get: function () {
    return _index4.UniqueArgumentDefinitionNamesRule;
  },
});
Object.defineProperty(exports, 'UniqueArgumentNamesRule', {
  enumerable: true,
  get: function () {
    return _index4.UniqueArgumentNamesRule;
  },
});
Object.defineProperty(exports, 'UniqueDirectiveNamesRule', {
  enumerable: true,
  get: function () {
    return _index4.UniqueDirectiveNamesRule;
  },
});
Object.defineProperty(exports, 'UniqueDirectivesPerLocationRule', {
  enumerable: true,
  get: function () {
    return _index4.UniqueDirectivesPerLocationRule;
  },
});
Object.defineProperty(exports, 'UniqueEnumValueNamesRule', {
  enumerable: true,
  get: function () {
    return _index4.UniqueEnumValueNamesRule;
  },
});
Object.defineProperty(exports, 'UniqueFieldDefinitionNamesRule', {
  enumerable: true,
  get: function () {
    return _index4.UniqueFieldDefinitionNamesRule;
  },
});
Object.defineProperty(exports, 'UniqueFragmentNamesRule', {
  enumerable: true,
  get: function () {
    return _index4.UniqueFragmentNamesRule;
  },
});
Object.defineProperty(exports, 'UniqueInputFieldNamesRule', {
  enumerable: true,
  get: function () {
    return _index4.UniqueInputFieldNamesRule;
  },
});
Object.defineProperty(exports, 'UniqueOperationNamesRule', {
  enumerable: true,
  get: function () {
    return _index4.UniqueOperationNamesRule;
  },
});
Object.defineProperty(exports, 'UniqueOperationTypesRule', {
  enumerable: true,
  get: function () {
    return _index4.UniqueOperationTypesRule;
  },
});
Object.defineProperty(exports, 'UniqueTypeNamesRule', {
  enumerable: true,
  get: function () {
    return _index4.UniqueTypeNamesRule;
  },
});
Object.defineProperty(exports, 'UniqueVariableNamesRule', {
  enumerable: true,
  get: function () {
    return _index4.UniqueVariableNamesRule;
  },
});
Object.defineProperty(exports, 'ValidationContext', {
  enumerable: true,
  get: function () {
    return _index4.ValidationContext;
  },
});
Object.defineProperty(exports, 'ValuesOfCorrectTypeRule', {
  enumerable: true,
  get: function () {
    return _index4.ValuesOfCorrectTypeRule;
  },
});
Object.defineProperty(exports, 'VariablesAreInputTypesRule', {
  enumerable: true,
  get: function () {
    return _index4.VariablesAreInputTypesRule;
  },
});
Object.defineProperty(exports, 'VariablesInAllowedPositionRule', {
  enumerable: true,
  get: function () {
    return _index4.VariablesInAllowedPositionRule;
  },
});
Object.defineProperty(exports, '__Directive', {
  enumerable: true,
  get: function () {
    return _index.__Directive;
  },
});
Object.defineProperty(exports, '__DirectiveLocation', {
  enumerable: true,
  get: function () {
    return _index.__DirectiveLocation;
  },
});
Object.defineProperty(exports, '__EnumValue', {
  enumerable: true,
  get: function () {
    return _index.__EnumValue;
  },
});
Object.defineProperty(exports, '__Field', {
  enumerable: true,
  get: function () {
    return _index.__Field;
  },
});
Object.defineProperty(exports, '__InputValue', {
  enumerable: true,
  get: function () {
    return _index.__InputValue;
  },
});
Object.defineProperty(exports, '__Schema', {
  enumerable: true,
  get: function () {
    return _index.__Schema;
  },
});
Object.defineProperty(exports, '__Type', {
  enumerable: true,
  get: function () {
    return _index.__Type;
  },
});
Object.defineProperty(exports, '__TypeKind', {
  enumerable: true,
  get: function () {
    return _index.__TypeKind;
  },
});
Object.defineProperty(exports, 'assertAbstractType', {
  enumerable: true,
  get: function () {
    return _index.assertAbstractType;
  },
});
Object.defineProperty(exports, 'assertCompositeType', {
  enumerable: true,
  get: function () {
    return _index.assertCompositeType;
  },
});
Object.defineProperty(exports, 'assertDirective', {
  enumerable: true,
  get: function () {
    return _index.assertDirective;
  },
});
Object.defineProperty(exports, 'assertEnumType', {
  enumerable: true,
  get: function () {
    return _index.assertEnumType;
  },
});
Object.defineProperty(exports, 'assertEnumValueName', {
  enumerable: true,
  get: function () {
    return _index.assertEnumValueName;
  },
});
Object.defineProperty(exports, 'assertInputObjectType', {
  enumerable: true,
  get: function () {
    return _index.assertInputObjectType;
  },
});
Object.defineProperty(exports, 'assertInputType', {
  enumerable: true,
  get: function () {
    return _index.assertInputType;
  },
});
Object.defineProperty(exports, 'assertInterfaceType', {
  enumerable: true,
  get: function () {
    return _index.assertInterfaceType;
  },
});
Object.defineProperty(exports, 'assertLeafType', {
  enumerable: true,
  get: function () {
    return _index.assertLeafType;
  },
});
Object.defineProperty(exports, 'assertListType', {
  enumerable: true,
  get: function () {
    return _index.assertListType;
  },
});
Object.defineProperty(exports, 'assertName', {
  enumerable: true,
  get: function () {
    return _index.assertName;
  },
});
Object.defineProperty(exports, 'assertNamedType', {
  enumerable: true,
  get: function () {
    return _index.assertNamedType;
  },
});
Object.defineProperty(exports, 'assertNonNullType', {
  enumerable: true,
  get: function () {
    return _index.assertNonNullType;
  },
});
Object.defineProperty(exports, 'assertNullableType', {
  enumerable: true,
  get: function () {
    return _index.assertNullableType;
  },
});
Object.defineProperty(exports, 'assertObjectType', {
  enumerable: true,
  get: function () {
    return _index.assertObjectType;
  },
});
Object.defineProperty(exports, 'assertOutputType', {
  enumerable: true,
  get: function () {
    return _index.assertOutputType;
  },
});
Object.defineProperty(exports, 'assertScalarType', {
  enumerable: true,
  get: function () {
    return _index.assertScalarType;
  },
});
Object.defineProperty(exports, 'assertSchema', {
  enumerable: true,
  get: function () {
    return _index.assertSchema;
  },
});
Object.defineProperty(exports, 'assertType', {
  enumerable: true,
  get: function () {
    return _index.assertType;
  },
});
Object.defineProperty(exports, 'assertUnionType', {
  enumerable: true,
  get: function () {
    return _index.assertUnionType;
  },
});
Object.defineProperty(exports, 'assertValidName', {
  enumerable: true,
  get: function () {
    return _index6.assertValidName;
  },
});
Object.defineProperty(exports, 'assertValidSchema', {
  enumerable: true,
  get: function () {
    return _index.assertValidSchema;
  },
});
Object.defineProperty(exports, 'assertWrappingType', {
  enumerable: true,
  get: function () {
    return _index.assertWrappingType;
  },
});
Object.defineProperty(exports, 'astFromValue', {
  enumerable: true,
  get: function () {
    return _index6.astFromValue;
  },
});
Object.defineProperty(exports, 'buildASTSchema', {
  enumerable: true,
  get: function () {
    return _index6.buildASTSchema;
  },
});
Object.defineProperty(exports, 'buildClientSchema', {
  enumerable: true,
  get: function () {
    return _index6.buildClientSchema;
  },
});
Object.defineProperty(exports, 'buildSchema', {
  enumerable: true,
  get: function () {
    return _index6.buildSchema;
  },
});
Object.defineProperty(exports, 'coerceInputValue', {
  enumerable: true,
  get: function () {
    return _index6.coerceInputValue;
  },
});
Object.defineProperty(exports, 'concatAST', {
  enumerable: true,
  get: function () {
    return _index6.concatAST;
  },
});
Object.defineProperty(exports, 'createSourceEventStream', {
  enumerable: true,
  get: function () {
    return _index3.createSourceEventStream;
  },
});
Object.defineProperty(exports, 'defaultFieldResolver', {
  enumerable: true,
  get: function () {
    return _index3.defaultFieldResolver;
  },
});
Object.defineProperty(exports, 'defaultTypeResolver', {
  enumerable: true,
  get: function () {
    return _index3.defaultTypeResolver;
  },
});
Object.defineProperty(exports, 'doTypesOverlap', {
  enumerable: true,
  get: function () {
    return _index6.doTypesOverlap;
  },
});
Object.defineProperty(exports, 'execute', {
  enumerable: true,
  get: function () {
    return _index3.execute;
  },
});
Object.defineProperty(exports, 'executeSync', {
  enumerable: true,
  get: function () {
    return _index3.executeSync;
  },
});
Object.defineProperty(exports, 'extendSchema', {
  enumerable: true,
  get: function () {
    return _index6.extendSchema;
  },
});
Object.defineProperty(exports, 'findBreakingChanges', {
  enumerable: true,
  get: function () {
    return _index6.findBreakingChanges;
  },
});
Object.defineProperty(exports, 'findDangerousChanges', {
  enumerable: true,
  get: function () {
    return _index6.findDangerousChanges;
  },
});
Object.defineProperty(exports, 'formatError', {
  enumerable: true,
  get: function () {
    return _index5.formatError;
  },
});
Object.defineProperty(exports, 'getArgumentValues', {
  enumerable: true,
  get: function () {
    return _index3.getArgumentValues;
  },
});
Object.defineProperty(exports, 'getDirectiveValues', {
  enumerable: true,
  get: function () {
    return _index3.getDirectiveValues;
  },
});
Object.defineProperty(exports, 'getEnterLeaveForKind', {
  enumerable: true,
  get: function () {
    return _index2.getEnterLeaveForKind;
  },
});
Object.defineProperty(exports, 'getIntrospectionQuery', {
  enumerable: true,
  get: function () {
    return _index6.getIntrospectionQuery;
  },
});
Object.defineProperty(exports, 'getLocation', {
  enumerable: true,
  get: function () {
    return _index2.getLocation;
  },
});
Object.defineProperty(exports, 'getNamedType', {
  enumerable: true,
  get: function () {
    return _index.getNamedType;
  },
});
Object.defineProperty(exports, 'getNullableType', {
  enumerable: true,
  get: function () {
    return _index.getNullableType;
  },
});
Object.defineProperty(exports, 'getOperationAST', {
  enumerable: true,
  get: function () {
    return _index6.getOperationAST;
  },
});
Object.defineProperty(exports, 'getOperationRootType', {
  enumerable: true,
  get: function () {
    return _index6.getOperationRootType;
  },
});
Object.defineProperty(exports, 'getVariableValues', {
  enumerable: true,
  get: function () {
    return _index3.getVariableValues;
  },
});
Object.defineProperty(exports, 'getVisitFn', {
  enumerable: true,
  get: function () {
    return _index2.getVisitFn;
  },
});
Object.defineProperty(exports, 'graphql', {
  enumerable: true,
  get: function () {
    return _graphql.graphql;
  },
});
Object.defineProperty(exports, 'graphqlSync', {
  enumerable: true,
  get: function () {
    return _graphql.graphqlSync;
  },
});
Object.defineProperty(exports, 'introspectionFromSchema', {
  enumerable: true,
  get: function () {
    return _index6.introspectionFromSchema;
  },
});
Object.defineProperty(exports, 'introspectionTypes', {
  enumerable: true,
  get: function () {
    return _index.introspectionTypes;
  },
});
Object.defineProperty(exports, 'isAbstractType', {
  enumerable: true,
  get: function () {
    return _index.isAbstractType;
  },
});
Object.defineProperty(exports, 'isCompositeType', {
  enumerable: true,
  get: function () {
    return _index.isCompositeType;
  },
});
Object.defineProperty(exports, 'isConstValueNode', {
  enumerable: true,
  get: function () {
    return _index2.isConstValueNode;
  },
});
Object.defineProperty(exports, 'isDefinitionNode', {
  enumerable: true,
  get: function () {
    return _index2.isDefinitionNode;
  },
});
Object.defineProperty(exports, 'isDirective', {
  enumerable: true,
  get: function () {
    return _index.isDirective;
  },
});
Object.defineProperty(exports, 'isEnumType', {
  enumerable: true,
  get: function () {
    return _index.isEnumType;
  },
});
Object.defineProperty(exports, 'isEqualType', {
  enumerable: true,
  get: function () {
    return _index6.isEqualType;
  },
});
Object.defineProperty(exports, 'isExecutableDefinitionNode', {
  enumerable: true,
  get: function () {
    return _index2.isExecutableDefinitionNode;
  },
});
Object.defineProperty(exports, 'isInputObjectType', {
  enumerable: true,
  get: function () {
    return _index.isInputObjectType;
  },
});
Object.defineProperty(exports, 'isInputType', {
  enumerable: true,
  get: function () {
    return _index.isInputType;
  },
});
Object.defineProperty(exports, 'isInterfaceType', {
  enumerable: true,
  get: function () {
    return _index.isInterfaceType;
  },
});
Object.defineProperty(exports, 'isIntrospectionType', {
  enumerable: true,
  get: function () {
    return _index.isIntrospectionType;
  },
});
Object.defineProperty(exports, 'isLeafType', {
  enumerable: true,
  get: function () {
    return _index.isLeafType;
  },
});
Object.defineProperty(exports, 'isListType', {
  enumerable: true,
  get: function () {
    return _index.isListType;
  },
});
Object.defineProperty(exports, 'isNamedType', {
  enumerable: true,
  get: function () {
    return _index.isNamedType;
  },
});
Object.defineProperty(exports, 'isNonNullType', {
  enumerable: true,
  get: function () {
    return _index.isNonNullType;
  },
});
Object.defineProperty(exports, 'isNullableType', {
  enumerable: true,
  get: function () {
    return _index.isNullableType;
  },
});
Object.defineProperty(exports, 'isObjectType', {
  enumerable: true,
  get: function () {
    return _index.isObjectType;
  },
});
Object.defineProperty(exports, 'isOutputType', {
  enumerable: true,
  get: function () {
    return _index.isOutputType;
  },
});
Object.defineProperty(exports, 'isRequiredArgument', {
  enumerable: true,
  get: function () {
    return _index.isRequiredArgument;
  },
});
Object.defineProperty(exports, 'isRequiredInputField', {
  enumerable: true,
  get: function () {
    return _index.isRequiredInputField;
  },
});
Object.defineProperty(exports, 'isScalarType', {
  enumerable: true,
  get: function () {
    return _index.isScalarType;
  },
});
Object.defineProperty(exports, 'isSchema', {
  enumerable: true,
  get: function () {
    return _index.isSchema;
  },
});
Object.defineProperty(exports, 'isSchemaCoordinateNode', {
  enumerable: true,
  get: function () {
    return _index2.isSchemaCoordinateNode;
  },
});
Object.defineProperty(exports, 'isSelectionNode', {
  enumerable: true,
  get: function () {
    return _index2.isSelectionNode;
  },
});
Object.defineProperty(exports, 'isSpecifiedDirective', {
  enumerable: true,
  get: function () {
    return _index.isSpecifiedDirective;
  },
});
Object.defineProperty(exports, 'isSpecifiedScalarType', {
  enumerable: true,
  get: function () {
    return _index.isSpecifiedScalarType;
  },
});
Object.defineProperty(exports, 'isType', {
  enumerable: true,
  get: function () {
    return _index.isType;
  },
});
Object.defineProperty(exports, 'isTypeDefinitionNode', {
  enumerable: true,
  get: function () {
    return _index2.isTypeDefinitionNode;
  },
});
Object.defineProperty(exports, 'isTypeExtensionNode', {
  enumerable: true,
  get: function () {
    return _index2.isTypeExtensionNode;
  },
});
Object.defineProperty(exports, 'isTypeNode', {
  enumerable: true,
  get: function () {
    return _index2.isTypeNode;
  },
});
Object.defineProperty(exports, 'isTypeSubTypeOf', {
  enumerable: true,
  get: function () {
    return _index6.isTypeSubTypeOf;
  },
});
Object.defineProperty(exports, 'isTypeSystemDefinitionNode', {
  enumerable: true,
  get: function () {
    return _index2.isTypeSystemDefinitionNode;
  },
});
Object.defineProperty(exports, 'isTypeSystemExtensionNode', {
  enumerable: true,
  get: function () {
    return _index2.isTypeSystemExtensionNode;
  },
});
Object.defineProperty(exports, 'isUnionType', {
  enumerable: true,
  get: function () {
    return _index.isUnionType;
  },
});
Object.defineProperty(exports, 'isValidNameError', {
  enumerable: true,
  get: function () {
    return _index6.isValidNameError;
  },
});
Object.defineProperty(exports, 'isValueNode', {
  enumerable: true,
  get: function () {
    return _index2.isValueNode;
  },
});
Object.defineProperty(exports, 'isWrappingType', {
  enumerable: true,
  get: function () {
    return _index.isWrappingType;
  },
});
Object.defineProperty(exports, 'lexicographicSortSchema', {
  enumerable: true,
  get: function () {
    return _index6.lexicographicSortSchema;
  },
});
Object.defineProperty(exports, 'locatedError', {
  enumerable: true,
  get: function () {
    return _index5.locatedError;
  },
});
Object.defineProperty(exports, 'parse', {
  enumerable: true,
  get: function () {
    return _index2.parse;
  },
});
Object.defineProperty(exports, 'parseConstValue', {
  enumerable: true,
  get: function () {
    return _index2.parseConstValue;
  },
});
Object.defineProperty(exports, 'parseSchemaCoordinate', {
  enumerable: true,
  get: function () {
    return _index2.parseSchemaCoordinate;
  },
});
Object.defineProperty(exports, 'parseType', {
  enumerable: true,
  get: function () {
    return _index2.parseType;
  },
});
Object.defineProperty(exports, 'parseValue', {
  enumerable: true,
  get: function () {
    return _index2.parseValue;
  },
});
Object.defineProperty(exports, 'print', {
  enumerable: true,
  get: function () {
    return _index2.print;
  },
});
Object.defineProperty(exports, 'printError', {
  enumerable: true,
  get: function () {
    return _index5.printError;
  },
});
Object.defineProperty(exports, 'printIntrospectionSchema', {
  enumerable: true,
  get: function () {
    return _index6.printIntrospectionSchema;
  },
});
Object.defineProperty(exports, 'printLocation', {
  enumerable: true,
  get: function () {
    return _index2.printLocation;
  },
});
Object.defineProperty(exports, 'printSchema', {
  enumerable: true,
  get: function () {
    return _index6.printSchema;
  },
});
Object.defineProperty(exports, 'printSourceLocation', {
  enumerable: true,
  get: function () {
    return _index2.printSourceLocation;
  },
});
Object.defineProperty(exports, 'printType', {
  enumerable: true,
  get: function () {
    return _index6.printType;
  },
});
Object.defineProperty(exports, 'recommendedRules', {
  enumerable: true,
  get: function () {
    return _index4.recommendedRules;
  },
});
Object.defineProperty(exports, 'resolveASTSchemaCoordinate', {
  enumerable: true,
  get: function () {
    return _index6.resolveASTSchemaCoordinate;
  },
});
Object.defineProperty(exports, 'resolveObjMapThunk', {
  enumerable: true,
  get: function () {
    return _index.resolveObjMapThunk;
  },
});
Object.defineProperty(exports, 'resolveReadonlyArrayThunk', {
  enumerable: true,
  get: function () {
    return _index.resolveReadonlyArrayThunk;
  },
});
Object.defineProperty(exports, 'resolveSchemaCoordinate', {
  enumerable: true,
  get: function () {
    return _index6.resolveSchemaCoordinate;
  },
});
Object.defineProperty(exports, 'responsePathAsArray', {
  enumerable: true,
  get: function () {
    return _index3.responsePathAsArray;
  },
});
Object.defineProperty(exports, 'separateOperations', {
  enumerable: true,
  get: function () {
    return _index6.separateOperations;
  },
});
Object.defineProperty(exports, 'specifiedDirectives', {
  enumerable: true,
  get: function () {
    return _index.specifiedDirectives;
  },
});
Object.defineProperty(exports, 'specifiedRules', {
  enumerable: true,
  get: function () {
    return _index4.specifiedRules;
  },
});
Object.defineProperty(exports, 'specifiedScalarTypes', {
  enumerable: true,
  get: function () {
    return _index.specifiedScalarTypes;
  },
});
Object.defineProperty(exports, 'stripIgnoredCharacters', {
  enumerable: true,
  get: function () {
    return _index6.stripIgnoredCharacters;
  },
});
Object.defineProperty(exports, 'subscribe', {
  enumerable: true,
  get: function () {
    return _index3.subscribe;
  },
});
Object.defineProperty(exports, 'syntaxError', {
  enumerable: true,
  get: function () {
    return _index5.syntaxError;
  },
});
Object.defineProperty(exports, 'typeFromAST', {
  enumerable: true,
  get: function () {
    return _index6.typeFromAST;
  },
});
Object.defineProperty(exports, 'validate', {
  enumerable: true,
  get: function () {
    return _index4.validate;
  },
});
Object.defineProperty(exports, 'validateSchema', {
  enumerable: true,
  get: function () {
    return _index.validateSchema;
  },
});
Object.defineProperty(exports, 'valueFromAST', {
  enumerable: true,
  get: function () {
    return _index6.valueFromAST;
  },
});
Object.defineProperty(exports, 'valueFromASTUntyped', {
  enumerable: true,
  get: function () {
    return _index6.valueFromASTUntyped;
  },
});
Object.defineProperty(exports, 'version', {
  enumerable: true,
  get: function () {
    return _version.version;
  },
});
Object.defineProperty(exports, 'versionInfo', {
  enumerable: true,
  get: function () {
    return _version.versionInfo;
  },
});
Object.defineProperty(exports, 'visit', {
  enumerable: true,
  get: function () {
    return _index2.visit;
  },
});
Object.defineProperty(exports, 'visitInParallel', {
  enumerable: true,
  get: function () {
    return _index2.visitInParallel;
  },
});
Object.defineProperty(exports, 'visitWithTypeInfo', {
  enumerable: true,
  get: function () {
    return _index6.visitWithTypeInfo;
  },
});

var _version = require('./version.js');

var _graphql = require('./graphql.js');

var _index = require('./type/index.js');

var _index2 = require('./language/index.js');

var _index3 = require('./execution/index.js');

var _index4 = require('./validation/index.js');

var _index5 = require('./error/index.js');

var _index6 = require('./utilities/index.js');
