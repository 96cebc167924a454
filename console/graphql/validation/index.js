'use strict';

Object.defineProperty(exports, '__esModule', {
  value: true,
});
Object.defineProperty(exports, 'ExecutableDefinitionsRule', {
  enumerable: true,
  get: function () {
    return _ExecutableDefinitionsRule.ExecutableDefinitionsRule;
  },
});
Object.defineProperty(exports, 'FieldsOnCorrectTypeRule', {
  enumerable: true,
  get: function () {
    return _FieldsOnCorrectTypeRule.FieldsOnCorrectTypeRule;
  },
});
Object.defineProperty(exports, 'FragmentsOnCompositeTypesRule', {
  enumerable: true,
  get: function () {
    return _FragmentsOnCompositeTypesRule.FragmentsOnCompositeTypesRule;
  },
});
Object.defineProperty(exports, 'KnownArgumentNamesRule', {
  enumerable: true,
  get: function () {
    return _KnownArgumentNamesRule.KnownArgumentNamesRule;
  },
});
Object.defineProperty(exports, 'KnownDirectivesRule', {
  enumerable: true,
  get: function () {
    return _KnownDirectivesRule.KnownDirectivesRule;
  },
});
Object.defineProperty(exports, 'KnownFragmentNamesRule', {
  enumerable: true,
  get: function () {
    return _KnownFragmentNamesRule.KnownFragmentNamesRule;
  },
});
Object.defineProperty(exports, 'KnownTypeNamesRule', {
  enumerable: true,
  get: function () {
    return _KnownTypeNamesRule.KnownTypeNamesRule;
  },
});
Object.defineProperty(exports, 'LoneAnonymousOperationRule', {
  enumerable: true,
  get: function () {
    return _LoneAnonymousOperationRule.LoneAnonymousOperationRule;
  },
});
Object.defineProperty(exports, 'LoneSchemaDefinitionRule', {
  enumerable: true,
  get: function () {
    return _LoneSchemaDefinitionRule.LoneSchemaDefinitionRule;
  },
});
Object.defineProperty(exports, 'MaxIntrospectionDepthRule', {
  enumerable: true,
  get: function () {
    return _MaxIntrospectionDepthRule.MaxIntrospectionDepthRule;
  },
});
Object.defineProperty(exports, 'NoDeprecatedCustomRule', {
  enumerable: true,
  get: function () {
    return _NoDeprecatedCustomRule.NoDeprecatedCustomRule;
  },
});
Object.defineProperty(exports, 'NoFragmentCyclesRule', {
  enumerable: true,
  get: function () {
    return _NoFragmentCyclesRule.NoFragmentCyclesRule;
  },
});
Object.defineProperty(exports, 'NoSchemaIntrospectionCustomRule', {
  enumerable: true,
  get: function () {
    return _NoSchemaIntrospectionCustomRule.NoSchemaIntrospectionCustomRule;
  },
});
Object.defineProperty(exports, 'NoUndefinedVariablesRule', {
  enumerable: true,
  get: function () {
    return _NoUndefinedVariablesRule.NoUndefinedVariablesRule;
  },
});
Object.defineProperty(exports, 'NoUnusedFragmentsRule', {
  enumerable: true,
  get: function () {
    return _NoUnusedFragmentsRule.NoUnusedFragmentsRule;
  },
});
Object.defineProperty(exports, 'NoUnusedVariablesRule', {
  enumerable: true,
  get: function () {
    return _NoUnusedVariablesRule.NoUnusedVariablesRule;
  },
});
Object.defineProperty(exports, 'OverlappingFieldsCanBeMergedRule', {
  enumerable: true,
  get: function () {
    return _OverlappingFieldsCanBeMergedRule.OverlappingFieldsCanBeMergedRule;
  },
});
Object.defineProperty(exports, 'PossibleFragmentSpreadsRule', {
  enumerable: true,
  get: function () {
    return _PossibleFragmentSpreadsRule.PossibleFragmentSpreadsRule;
  },
});
Object.defineProperty(exports, 'PossibleTypeExtensionsRule', {
  enumerable: true,
  get: function () {
    return _PossibleTypeExtensionsRule.PossibleTypeExtensionsRule;
  },
});
Object.defineProperty(exports, 'ProvidedRequiredArgumentsRule', {
  enumerable: true,
  get: function () {
    return _ProvidedRequiredArgumentsRule.ProvidedRequiredArgumentsRule;
  },
});
Object.defineProperty(exports, 'ScalarLeafsRule', {
  enumerable: true,
  get: function () {
    return _ScalarLeafsRule.ScalarLeafsRule;
  },
});
Object.defineProperty(exports, 'SingleFieldSubscriptionsRule', {
  enumerable: true,
  get: function () {
    return _SingleFieldSubscriptionsRule.SingleFieldSubscriptionsRule;
  },
});
Object.defineProperty(exports, 'UniqueArgumentDefinitionNamesRule', {
  enumerable: true,
  get: function () {
    return _UniqueArgumentDefinitionNamesRule.UniqueArgumentDefinitionNamesRule;
  },
});
Object.defineProperty(exports, 'UniqueArgumentNamesRule', {
  enumerable: true,
  get: function () {
    return _UniqueArgumentNamesRule.UniqueArgumentNamesRule;
  },
});
Object.defineProperty(exports, 'UniqueDirectiveNamesRule', {
  enumerable: true,
  get: function () {
    return _UniqueDirectiveNamesRule.UniqueDirectiveNamesRule;
  },
});
Object.defineProperty(exports, 'UniqueDirectivesPerLocationRule', {
  enumerable: true,
  get: function () {
    return _UniqueDirectivesPerLocationRule.UniqueDirectivesPerLocationRule;
  },
});
Object.defineProperty(exports, 'UniqueEnumValueNamesRule', {
  enumerable: true,
  get: function () {
    return _UniqueEnumValueNamesRule.UniqueEnumValueNamesRule;
  },
});
Object.defineProperty(exports, 'UniqueFieldDefinitionNamesRule', {
  enumerable: true,
  get: function () {
    return _UniqueFieldDefinitionNamesRule.UniqueFieldDefinitionNamesRule;
  },
});
Object.defineProperty(exports, 'UniqueFragmentNamesRule', {
  enumerable: true,
  get: function () {
    return _UniqueFragmentNamesRule.UniqueFragmentNamesRule;
  },
});
Object.defineProperty(exports, 'UniqueInputFieldNamesRule', {
  enumerable: true,
  get: function () {
    return _UniqueInputFieldNamesRule.UniqueInputFieldNamesRule;
  },
});
Object.defineProperty(exports, 'UniqueOperationNamesRule', {
  enumerable: true,
  get: function () {
    return _UniqueOperationNamesRule.UniqueOperationNamesRule;
  },
});
Object.defineProperty(exports, 'UniqueOperationTypesRule', {
  enumerable: true,
  get: function () {
    return _UniqueOperationTypesRule.UniqueOperationTypesRule;
  },
});
Object.defineProperty(exports, 'UniqueTypeNamesRule', {
  enumerable: true,
  get: function () {
    return _UniqueTypeNamesRule.UniqueTypeNamesRule;
  },
});
Object.defineProperty(exports, 'UniqueVariableNamesRule', {
  enumerable: true,
  get: function () {
    return _UniqueVariableNamesRule.UniqueVariableNamesRule;
  },
});
Object.defineProperty(exports, 'ValidationContext', {
  enumerable: true,
  get: function () {
    return _ValidationContext.ValidationContext;
  },
});
Object.defineProperty(exports, 'ValuesOfCorrectTypeRule', {
  enumerable: true,
  get: function () {
    return _ValuesOfCorrectTypeRule.ValuesOfCorrectTypeRule;
  },
});
Object.defineProperty(exports, 'VariablesAreInputTypesRule', {
  enumerable: true,
  get: function () {
    return _VariablesAreInputTypesRule.VariablesAreInputTypesRule;
  },
});
Object.defineProperty(exports, 'VariablesInAllowedPositionRule', {
  enumerable: true,
  get: function () {
    return _VariablesInAllowedPositionRule.VariablesInAllowedPositionRule;
  },
});
Object.defineProperty(exports, 'recommendedRules', {
  enumerable: true,
  get: function () {
    return _specifiedRules.recommendedRules;
  },
});
Object.defineProperty(exports, 'specifiedRules', {
  enumerable: true,
  get: function () {
    return _specifiedRules.specifiedRules;
  },
});
Object.defineProperty(exports, 'validate', {
  enumerable: true,
  get: function () {
    return _validate.validate;
  },
});

var _validate = require('./validate.js');

var _ValidationContext = require('./ValidationContext.js');

var _specifiedRules = require('./specifiedRules.js');

var _ExecutableDefinitionsRule = require('./rules/ExecutableDefinitionsRule.js');

var _FieldsOnCorrectTypeRule = require('./rules/FieldsOnCorrectTypeRule.js');

var _FragmentsOnCompositeTypesRule = require('./rules/FragmentsOnCompositeTypesRule.js');

var _KnownArgumentNamesRule = require('./rules/KnownArgumentNamesRule.js');

var _KnownDirectivesRule = require('./rules/KnownDirectivesRule.js');

var _KnownFragmentNamesRule = require('./rules/KnownFragmentNamesRule.js');

var _KnownTypeNamesRule = require('./rules/KnownTypeNamesRule.js');

var _LoneAnonymousOperationRule = require('./rules/LoneAnonymousOperationRule.js');

var _NoFragmentCyclesRule = require('./rules/NoFragmentCyclesRule.js');

var _NoUndefinedVariablesRule = require('./rules/NoUndefinedVariablesRule.js');

var _NoUnusedFragmentsRule = require('./rules/NoUnusedFragmentsRule.js');

var _NoUnusedVariablesRule = require('./rules/NoUnusedVariablesRule.js');

var _OverlappingFieldsCanBeMergedRule = require('./rules/OverlappingFieldsCanBeMergedRule.js');

var _PossibleFragmentSpreadsRule = require('./rules/PossibleFragmentSpreadsRule.js');

var _ProvidedRequiredArgumentsRule = require('./rules/ProvidedRequiredArgumentsRule.js');

var _ScalarLeafsRule = require('./rules/ScalarLeafsRule.js');

var _SingleFieldSubscriptionsRule = require('./rules/SingleFieldSubscriptionsRule.js');

var _UniqueArgumentNamesRule = require('./rules/UniqueArgumentNamesRule.js');

var _UniqueDirectivesPerLocationRule = require('./rules/UniqueDirectivesPerLocationRule.js');

var _UniqueFragmentNamesRule = require('./rules/UniqueFragmentNamesRule.js');

var _UniqueInputFieldNamesRule = require('./rules/UniqueInputFieldNamesRule.js');

var _UniqueOperationNamesRule = require('./rules/UniqueOperationNamesRule.js');

var _UniqueVariableNamesRule = require('./rules/UniqueVariableNamesRule.js');

var _ValuesOfCorrectTypeRule = require('./rules/ValuesOfCorrectTypeRule.js');

var _VariablesAreInputTypesRule = require('./rules/VariablesAreInputTypesRule.js');

var _VariablesInAllowedPositionRule = require('./rules/VariablesInAllowedPositionRule.js');

var _MaxIntrospectionDepthRule = require('./rules/MaxIntrospectionDepthRule.js');

var _LoneSchemaDefinitionRule = require('./rules/LoneSchemaDefinitionRule.js');

var _UniqueOperationTypesRule = require('./rules/UniqueOperationTypesRule.js');

var _UniqueTypeNamesRule = require('./rules/UniqueTypeNamesRule.js');

var _UniqueEnumValueNamesRule = require('./rules/UniqueEnumValueNamesRule.js');

var _UniqueFieldDefinitionNamesRule = require('./rules/UniqueFieldDefinitionNamesRule.js');

var _UniqueArgumentDefinitionNamesRule = require('./rules/UniqueArgumentDefinitionNamesRule.js');

var _UniqueDirectiveNamesRule = require('./rules/UniqueDirectiveNamesRule.js');

var _PossibleTypeExtensionsRule = require('./rules/PossibleTypeExtensionsRule.js');

var _NoDeprecatedCustomRule = require('./rules/custom/NoDeprecatedCustomRule.js');

var _NoSchemaIntrospectionCustomRule = require('./rules/custom/NoSchemaIntrospectionCustomRule.js');
