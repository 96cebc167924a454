'use strict';

Object.defineProperty(exports, '__esModule', {
  value: true,
});
Object.defineProperty(exports, 'DEFAULT_DEPRECATION_REASON', {
  enumerable: true,
  get: function () {
    return _directives.DEFAULT_DEPRECATION_REASON;
  },
});
Object.defineProperty(exports, 'GRAPHQL_MAX_INT', {
  enumerable: true,
  get: function () {
    return _scalars.GRAPHQL_MAX_INT;
  },
});
Object.defineProperty(exports, 'GRAPHQL_MIN_INT', {
  enumerable: true,
  get: function () {
    return _scalars.GRAPHQL_MIN_INT;
  },
});
Object.defineProperty(exports, 'GraphQLBoolean', {
  enumerable: true,
  get: function () {
    return _scalars.GraphQLBoolean;
  },
});
Object.defineProperty(exports, 'GraphQLDeprecatedDirective', {
  enumerable: true,
  get: function () {
    return _directives.GraphQLDeprecatedDirective;
  },
});
Object.defineProperty(exports, 'GraphQLDirective', {
  enumerable: true,
  get: function () {
    return _directives.GraphQLDirective;
  },
});
Object.defineProperty(exports, 'GraphQLEnumType', {
  enumerable: true,
  get: function () {
    return _definition.GraphQLEnumType;
  },
});
Object.defineProperty(exports, 'GraphQLFloat', {
  enumerable: true,
  get: function () {
    return _scalars.GraphQLFloat;
  },
});
Object.defineProperty(exports, 'GraphQLID', {
  enumerable: true,
  get: function () {
    return _scalars.GraphQLID;
  },
});
Object.defineProperty(exports, 'GraphQLIncludeDirective', {
  enumerable: true,
  get: function () {
    return _directives.GraphQLIncludeDirective;
  },
});
Object.defineProperty(exports, 'GraphQLInputObjectType', {
  enumerable: true,
  get: function () {
    return _definition.GraphQLInputObjectType;
  },
});
Object.defineProperty(exports, 'GraphQLInt', {
  enumerable: true,
  get: function () {
    return _scalars.GraphQLInt;
  },
});
Object.defineProperty(exports, 'GraphQLInterfaceType', {
  enumerable: true,
  get: function () {
    return _definition.GraphQLInterfaceType;
  },
});
Object.defineProperty(exports, 'GraphQLList', {
  enumerable: true,
  get: function () {
    return _definition.GraphQLList;
  },
});
Object.defineProperty(exports, 'GraphQLNonNull', {
  enumerable: true,
  get: function () {
    return _definition.GraphQLNonNull;
  },
});
Object.defineProperty(exports, 'GraphQLObjectType', {
  enumerable: true,
  get: function () {
    return _definition.GraphQLObjectType;
  },
});
Object.defineProperty(exports, 'GraphQLOneOfDirective', {
  enumerable: true,
  get: function () {
    return _directives.GraphQLOneOfDirective;
  },
});
Object.defineProperty(exports, 'GraphQLScalarType', {
  enumerable: true,
  get: function () {
    return _definition.GraphQLScalarType;
  },
});
Object.defineProperty(exports, 'GraphQLSchema', {
  enumerable: true,
  get: function () {
    return _schema.GraphQLSchema;
  },
});
Object.defineProperty(exports, 'GraphQLSkipDirective', {
  enumerable: true,
  get: function () {
    return _directives.GraphQLSkipDirective;
  },
});
Object.defineProperty(exports, 'GraphQLSpecifiedByDirective', {
  enumerable: true,
  get: function () {
    return _directives.GraphQLSpecifiedByDirective;
  },
});
Object.defineProperty(exports, 'GraphQLString', {
  enumerable: true,
  get: function () {
    return _scalars.GraphQLString;
  },
});
Object.defineProperty(exports, 'GraphQLUnionType', {
  enumerable: true,
  get: function () {
    return _definition.GraphQLUnionType;
  },
});
Object.defineProperty(exports, 'SchemaMetaFieldDef', {
  enumerable: true,
  get: function () {
    return _introspection.SchemaMetaFieldDef;
  },
});
Object.defineProperty(exports, 'TypeKind', {
  enumerable: true,
  get: function () {
    return _introspection.TypeKind;
  },
});
Object.defineProperty(exports, 'TypeMetaFieldDef', {
  enumerable: true,
  get: function () {
    return _introspection.TypeMetaFieldDef;
  },
});
Object.defineProperty(exports, 'TypeNameMetaFieldDef', {
  enumerable: true,
  get: function () {
    return _introspection.TypeNameMetaFieldDef;
  },
});
Object.defineProperty(exports, '__Directive', {
  enumerable: true,
  get: function () {
    return _introspection.__Directive;
  },
});
Object.defineProperty(exports, '__DirectiveLocation', {
  enumerable: true,
  get: function () {
    return _introspection.__DirectiveLocation;
  },
});
Object.defineProperty(exports, '__EnumValue', {
  enumerable: true,
  get: function () {
    return _introspection.__EnumValue;
  },
});
Object.defineProperty(exports, '__Field', {
  enumerable: true,
  get: function () {
    return _introspection.__Field;
  },
});
Object.defineProperty(exports, '__InputValue', {
  enumerable: true,
  get: function () {
    return _introspection.__InputValue;
  },
});
Object.defineProperty(exports, '__Schema', {
  enumerable: true,
  get: function () {
    return _introspection.__Schema;
  },
});
Object.defineProperty(exports, '__Type', {
  enumerable: true,
  get: function () {
    return _introspection.__Type;
  },
});
Object.defineProperty(exports, '__TypeKind', {
  enumerable: true,
  get: function () {
    return _introspection.__TypeKind;
  },
});
Object.defineProperty(exports, 'assertAbstractType', {
  enumerable: true,
  get: function () {
    return _definition.assertAbstractType;
  },
});
Object.defineProperty(exports, 'assertCompositeType', {
  enumerable: true,
  get: function () {
    return _definition.assertCompositeType;
  },
});
Object.defineProperty(exports, 'assertDirective', {
  enumerable: true,
  get: function () {
    return _directives.assertDirective;
  },
});
Object.defineProperty(exports, 'assertEnumType', {
  enumerable: true,
  get: function () {
    return _definition.assertEnumType;
  },
});
Object.defineProperty(exports, 'assertEnumValueName', {
  enumerable: true,
  get: function () {
    return _assertName.assertEnumValueName;
  },
});
Object.defineProperty(exports, 'assertInputObjectType', {
  enumerable: true,
  get: function () {
    return _definition.assertInputObjectType;
  },
});
Object.defineProperty(exports, 'assertInputType', {
  enumerable: true,
  get: function () {
    return _definition.assertInputType;
  },
});
Object.defineProperty(exports, 'assertInterfaceType', {
  enumerable: true,
  get: function () {
    return _definition.assertInterfaceType;
  },
});
Object.defineProperty(exports, 'assertLeafType', {
  enumerable: true,
  get: function () {
    return _definition.assertLeafType;
  },
});
Object.defineProperty(exports, 'assertListType', {
  enumerable: true,
  get: function () {
    return _definition.assertListType;
  },
});
Object.defineProperty(exports, 'assertName', {
  enumerable: true,
  get: function () {
    return _assertName.assertName;
  },
});
Object.defineProperty(exports, 'assertNamedType', {
  enumerable: true,
  get: function () {
    return _definition.assertNamedType;
  },
});
Object.defineProperty(exports, 'assertNonNullType', {
  enumerable: true,
  get: function () {
    return _definition.assertNonNullType;
  },
});
Object.defineProperty(exports, 'assertNullableType', {
  enumerable: true,
  get: function () {
    return _definition.assertNullableType;
  },
});
Object.defineProperty(exports, 'assertObjectType', {
  enumerable: true,
  get: function () {
    return _definition.assertObjectType;
  },
});
Object.defineProperty(exports, 'assertOutputType', {
  enumerable: true,
  get: function () {
    return _definition.assertOutputType;
  },
});
Object.defineProperty(exports, 'assertScalarType', {
  enumerable: true,
  get: function () {
    return _definition.assertScalarType;
  },
});
Object.defineProperty(exports, 'assertSchema', {
  enumerable: true,
  get: function () {
    return _schema.assertSchema;
  },
});
Object.defineProperty(exports, 'assertType', {
  enumerable: true,
  get: function () {
    return _definition.assertType;
  },
});
Object.defineProperty(exports, 'assertUnionType', {
  enumerable: true,
  get: function () {
    return _definition.assertUnionType;
  },
});
Object.defineProperty(exports, 'assertValidSchema', {
  enumerable: true,
  get: function () {
    return _validate.assertValidSchema;
  },
});
Object.defineProperty(exports, 'assertWrappingType', {
  enumerable: true,
  get: function () {
    return _definition.assertWrappingType;
  },
});
Object.defineProperty(exports, 'getNamedType', {
  enumerable: true,
  get: function () {
    return _definition.getNamedType;
  },
});
Object.defineProperty(exports, 'getNullableType', {
  enumerable: true,
  get: function () {
    return _definition.getNullableType;
  },
});
Object.defineProperty(exports, 'introspectionTypes', {
  enumerable: true,
  get: function () {
    return _introspection.introspectionTypes;
  },
});
Object.defineProperty(exports, 'isAbstractType', {
  enumerable: true,
  get: function () {
    return _definition.isAbstractType;
  },
});
Object.defineProperty(exports, 'isCompositeType', {
  enumerable: true,
  get: function () {
    return _definition.isCompositeType;
  },
});
Object.defineProperty(exports, 'isDirective', {
  enumerable: true,
  get: function () {
    return _directives.isDirective;
  },
});
Object.defineProperty(exports, 'isEnumType', {
  enumerable: true,
  get: function () {
    return _definition.isEnumType;
  },
});
Object.defineProperty(exports, 'isInputObjectType', {
  enumerable: true,
  get: function () {
    return _definition.isInputObjectType;
  },
});
Object.defineProperty(exports, 'isInputType', {
  enumerable: true,
  get: function () {
    return _definition.isInputType;
  },
});
Object.defineProperty(exports, 'isInterfaceType', {
  enumerable: true,
  get: function () {
    return _definition.isInterfaceType;
  },
});
Object.defineProperty(exports, 'isIntrospectionType', {
  enumerable: true,
  get: function () {
    return _introspection.isIntrospectionType;
  },
});
Object.defineProperty(exports, 'isLeafType', {
  enumerable: true,
  get: function () {
    return _definition.isLeafType;
  },
});
Object.defineProperty(exports, 'isListType', {
  enumerable: true,
  get: function () {
    return _definition.isListType;
  },
});
Object.defineProperty(exports, 'isNamedType', {
  enumerable: true,
  get: function () {
    return _definition.isNamedType;
  },
});
Object.defineProperty(exports, 'isNonNullType', {
  enumerable: true,
  get: function () {
    return _definition.isNonNullType;
  },
});
Object.defineProperty(exports, 'isNullableType', {
  enumerable: true,
  get: function () {
    return _definition.isNullableType;
  },
});
Object.defineProperty(exports, 'isObjectType', {
  enumerable: true,
  get: function () {
    return _definition.isObjectType;
  },
});
Object.defineProperty(exports, 'isOutputType', {
  enumerable: true,
  get: function () {
    return _definition.isOutputType;
  },
});
Object.defineProperty(exports, 'isRequiredArgument', {
  enumerable: true,
  get: function () {
    return _definition.isRequiredArgument;
  },
});
Object.defineProperty(exports, 'isRequiredInputField', {
  enumerable: true,
  get: function () {
    return _definition.isRequiredInputField;
  },
});
Object.defineProperty(exports, 'isScalarType', {
  enumerable: true,
  get: function () {
    return _definition.isScalarType;
  },
});
Object.defineProperty(exports, 'isSchema', {
  enumerable: true,
  get: function () {
    return _schema.isSchema;
  },
});
Object.defineProperty(exports, 'isSpecifiedDirective', {
  enumerable: true,
  get: function () {
    return _directives.isSpecifiedDirective;
  },
});
Object.defineProperty(exports, 'isSpecifiedScalarType', {
  enumerable: true,
  get: function () {
    return _scalars.isSpecifiedScalarType;
  },
});
Object.defineProperty(exports, 'isType', {
  enumerable: true,
  get: function () {
    return _definition.isType;
  },
});
Object.defineProperty(exports, 'isUnionType', {
  enumerable: true,
  get: function () {
    return _definition.isUnionType;
  },
});
Object.defineProperty(exports, 'isWrappingType', {
  enumerable: true,
  get: function () {
    return _definition.isWrappingType;
  },
});
Object.defineProperty(exports, 'resolveObjMapThunk', {
  enumerable: true,
  get: function () {
    return _definition.resolveObjMapThunk;
  },
});
Object.defineProperty(exports, 'resolveReadonlyArrayThunk', {
  enumerable: true,
  get: function () {
    return _definition.resolveReadonlyArrayThunk;
  },
});
Object.defineProperty(exports, 'specifiedDirectives', {
  enumerable: true,
  get: function () {
    return _directives.specifiedDirectives;
  },
});
Object.defineProperty(exports, 'specifiedScalarTypes', {
  enumerable: true,
  get: function () {
    return _scalars.specifiedScalarTypes;
  },
});
Object.defineProperty(exports, 'validateSchema', {
  enumerable: true,
  get: function () {
    return _validate.validateSchema;
  },
});

var _schema = require('./schema.js');

var _definition = require('./definition.js');

var _directives = require('./directives.js');

var _scalars = require('./scalars.js');

var _introspection = require('./introspection.js');

var _validate = require('./validate.js');

var _assertName = require('./assertName.js');
