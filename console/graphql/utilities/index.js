'use strict';

Object.defineProperty(exports, '__esModule', {
  value: true,
});
Object.defineProperty(exports, 'BreakingChangeType', {
  enumerable: true,
  get: function () {
    return _findBreakingChanges.BreakingChangeType;
  },
});
Object.defineProperty(exports, 'DangerousChangeType', {
  enumerable: true,
  get: function () {
    return _findBreakingChanges.DangerousChangeType;
  },
});
Object.defineProperty(exports, 'TypeInfo', {
  enumerable: true,
  get: function () {
    return _TypeInfo.TypeInfo;
  },
});
Object.defineProperty(exports, 'assertValidName', {
  enumerable: true,
  get: function () {
    return _assertValidName.assertValidName;
  },
});
Object.defineProperty(exports, 'astFromValue', {
  enumerable: true,
  get: function () {
    return _astFromValue.astFromValue;
  },
});
Object.defineProperty(exports, 'buildASTSchema', {
  enumerable: true,
  get: function () {
    return _buildASTSchema.buildASTSchema;
  },
});
Object.defineProperty(exports, 'buildClientSchema', {
  enumerable: true,
  get: function () {
    return _buildClientSchema.buildClientSchema;
  },
});
Object.defineProperty(exports, 'buildSchema', {
  enumerable: true,
  get: function () {
    return _buildASTSchema.buildSchema;
  },
});
Object.defineProperty(exports, 'coerceInputValue', {
  enumerable: true,
  get: function () {
    return _coerceInputValue.coerceInputValue;
  },
});
Object.defineProperty(exports, 'concatAST', {
  enumerable: true,
  get: function () {
    return _concatAST.concatAST;
  },
});
Object.defineProperty(exports, 'doTypesOverlap', {
  enumerable: true,
  get: function () {
    return _typeComparators.doTypesOverlap;
  },
});
Object.defineProperty(exports, 'extendSchema', {
  enumerable: true,
  get: function () {
    return _extendSchema.extendSchema;
  },
});
Object.defineProperty(exports, 'findBreakingChanges', {
  enumerable: true,
  get: function () {
    return _findBreakingChanges.findBreakingChanges;
  },
});
Object.defineProperty(exports, 'findDangerousChanges', {
  enumerable: true,
  get: function () {
    return _findBreakingChanges.findDangerousChanges;
  },
});
Object.defineProperty(exports, 'getIntrospectionQuery', {
  enumerable: true,
  get: function () {
    return _getIntrospectionQuery.getIntrospectionQuery;
  },
});
Object.defineProperty(exports, 'getOperationAST', {
  enumerable: true,
  get: function () {
    return _getOperationAST.getOperationAST;
  },
});
Object.defineProperty(exports, 'getOperationRootType', {
  enumerable: true,
  get: function () {
    return _getOperationRootType.getOperationRootType;
  },
});
Object.defineProperty(exports, 'introspectionFromSchema', {
  enumerable: true,
  get: function () {
    return _introspectionFromSchema.introspectionFromSchema;
  },
});
Object.defineProperty(exports, 'isEqualType', {
  enumerable: true,
  get: function () {
    return _typeComparators.isEqualType;
  },
});
Object.defineProperty(exports, 'isTypeSubTypeOf', {
  enumerable: true,
  get: function () {
    return _typeComparators.isTypeSubTypeOf;
  },
});
Object.defineProperty(exports, 'isValidNameError', {
  enumerable: true,
  get: function () {
    return _assertValidName.isValidNameError;
  },
});
Object.defineProperty(exports, 'lexicographicSortSchema', {
  enumerable: true,
  get: function () {
    return _lexicographicSortSchema.lexicographicSortSchema;
  },
});
Object.defineProperty(exports, 'printIntrospectionSchema', {
  enumerable: true,
  get: function () {
    return _printSchema.printIntrospectionSchema;
  },
});
Object.defineProperty(exports, 'printSchema', {
  enumerable: true,
  get: function () {
    return _printSchema.printSchema;
  },
});
Object.defineProperty(exports, 'printType', {
  enumerable: true,
  get: function () {
    return _printSchema.printType;
  },
});
Object.defineProperty(exports, 'resolveASTSchemaCoordinate', {
  enumerable: true,
  get: function () {
    return _resolveSchemaCoordinate.resolveASTSchemaCoordinate;
  },
});
Object.defineProperty(exports, 'resolveSchemaCoordinate', {
  enumerable: true,
  get: function () {
    return _resolveSchemaCoordinate.resolveSchemaCoordinate;
  },
});
Object.defineProperty(exports, 'separateOperations', {
  enumerable: true,
  get: function () {
    return _separateOperations.separateOperations;
  },
});
Object.defineProperty(exports, 'stripIgnoredCharacters', {
  enumerable: true,
  get: function () {
    return _stripIgnoredCharacters.stripIgnoredCharacters;
  },
});
Object.defineProperty(exports, 'typeFromAST', {
  enumerable: true,
  get: function () {
    return _typeFromAST.typeFromAST;
  },
});
Object.defineProperty(exports, 'valueFromAST', {
  enumerable: true,
  get: function () {
    return _valueFromAST.valueFromAST;
  },
});
Object.defineProperty(exports, 'valueFromASTUntyped', {
  enumerable: true,
  get: function () {
    return _valueFromASTUntyped.valueFromASTUntyped;
  },
});
Object.defineProperty(exports, 'visitWithTypeInfo', {
  enumerable: true,
  get: function () {
    return _TypeInfo.visitWithTypeInfo;
  },
});

var _getIntrospectionQuery = require('./getIntrospectionQuery.js');

var _getOperationAST = require('./getOperationAST.js');

var _getOperationRootType = require('./getOperationRootType.js');

var _introspectionFromSchema = require('./introspectionFromSchema.js');

var _buildClientSchema = require('./buildClientSchema.js');

var _buildASTSchema = require('./buildASTSchema.js');

var _extendSchema = require('./extendSchema.js');

var _lexicographicSortSchema = require('./lexicographicSortSchema.js');

var _printSchema = require('./printSchema.js');

var _typeFromAST = require('./typeFromAST.js');

var _valueFromAST = require('./valueFromAST.js');

var _valueFromASTUntyped = require('./valueFromASTUntyped.js');

var _astFromValue = require('./astFromValue.js');

var _TypeInfo = require('./TypeInfo.js');

var _coerceInputValue = require('./coerceInputValue.js');

var _concatAST = require('./concatAST.js');

var _separateOperations = require('./separateOperations.js');

var _stripIgnoredCharacters = require('./stripIgnoredCharacters.js');

var _typeComparators = require('./typeComparators.js');

var _assertValidName = require('./assertValidName.js');

var _findBreakingChanges = require('./findBreakingChanges.js');

var _resolveSchemaCoordinate = require('./resolveSchemaCoordinate.js');
