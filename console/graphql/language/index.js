'use strict';

Object.defineProperty(exports, '__esModule', {
  value: true,
});
Object.defineProperty(exports, 'BREAK', {
  enumerable: true,
  get: function () {
    return _visitor.BREAK;
  },
});
Object.defineProperty(exports, 'DirectiveLocation', {
  enumerable: true,
  get: function () {
    return _directiveLocation.DirectiveLocation;
  },
});
Object.defineProperty(exports, 'Kind', {
  enumerable: true,
  get: function () {
    return _kinds.Kind;
  },
});
Object.defineProperty(exports, 'Lexer', {
  enumerable: true,
  get: function () {
    return _lexer.Lexer;
  },
});
Object.defineProperty(exports, 'Location', {
  enumerable: true,
  get: function () {
    return _ast.Location;
  },
});
Object.defineProperty(exports, 'OperationTypeNode', {
  enumerable: true,
  get: function () {
    return _ast.OperationTypeNode;
  },
});
Object.defineProperty(exports, 'Source', {
  enumerable: true,
  get: function () {
    return _source.Source;
  },
});
Object.defineProperty(exports, 'Token', {
  enumerable: true,
  get: function () {
    return _ast.Token;
  },
});
Object.defineProperty(exports, 'TokenKind', {
  enumerable: true,
  get: function () {
    return _tokenKind.TokenKind;
  },
});
Object.defineProperty(exports, 'getEnterLeaveForKind', {
  enumerable: true,
  get: function () {
    return _visitor.getEnterLeaveForKind;
  },
});
Object.defineProperty(exports, 'getLocation', {
  enumerable: true,
  get: function () {
    return _location.getLocation;
  },
});
Object.defineProperty(exports, 'getVisitFn', {
  enumerable: true,
  get: function () {
    return _visitor.getVisitFn;
  },
});
Object.defineProperty(exports, 'isConstValueNode', {
  enumerable: true,
  get: function () {
    return _predicates.isConstValueNode;
  },
});
Object.defineProperty(exports, 'isDefinitionNode', {
  enumerable: true,
  get: function () {
    return _predicates.isDefinitionNode;
  },
});
Object.defineProperty(exports, 'isExecutableDefinitionNode', {
  enumerable: true,
  get: function () {
    return _predicates.isExecutableDefinitionNode;
  },
});
Object.defineProperty(exports, 'isSchemaCoordinateNode', {
  enumerable: true,
  get: function () {
    return _predicates.isSchemaCoordinateNode;
  },
});
Object.defineProperty(exports, 'isSelectionNode', {
  enumerable: true,
  get: function () {
    return _predicates.isSelectionNode;
  },
});
Object.defineProperty(exports, 'isTypeDefinitionNode', {
  enumerable: true,
  get: function () {
    return _predicates.isTypeDefinitionNode;
  },
});
Object.defineProperty(exports, 'isTypeExtensionNode', {
  enumerable: true,
  get: function () {
    return _predicates.isTypeExtensionNode;
  },
});
Object.defineProperty(exports, 'isTypeNode', {
  enumerable: true,
  get: function () {
    return _predicates.isTypeNode;
  },
});
Object.defineProperty(exports, 'isTypeSystemDefinitionNode', {
  enumerable: true,
  get: function () {
    return _predicates.isTypeSystemDefinitionNode;
  },
});
Object.defineProperty(exports, 'isTypeSystemExtensionNode', {
  enumerable: true,
  get: function () {
    return _predicates.isTypeSystemExtensionNode;
  },
});
Object.defineProperty(exports, 'isValueNode', {
  enumerable: true,
  get: function () {
    return _predicates.isValueNode;
  },
});
Object.defineProperty(exports, 'parse', {
  enumerable: true,
  get: function () {
    return _parser.parse;
  },
});
Object.defineProperty(exports, 'parseConstValue', {
  enumerable: true,
  get: function () {
    return _parser.parseConstValue;
  },
});
Object.defineProperty(exports, 'parseSchemaCoordinate', {
  enumerable: true,
  get: function () {
    return _parser.parseSchemaCoordinate;
  },
});
Object.defineProperty(exports, 'parseType', {
  enumerable: true,
  get: function () {
    return _parser.parseType;
  },
});
Object.defineProperty(exports, 'parseValue', {
  enumerable: true,
  get: function () {
    return _parser.parseValue;
  },
});
Object.defineProperty(exports, 'print', {
  enumerable: true,
  get: function () {
    return _printer.print;
  },
});
Object.defineProperty(exports, 'printLocation', {
  enumerable: true,
  get: function () {
    return _printLocation.printLocation;
  },
});
Object.defineProperty(exports, 'printSourceLocation', {
  enumerable: true,
  get: function () {
    return _printLocation.printSourceLocation;
  },
});
Object.defineProperty(exports, 'visit', {
  enumerable: true,
  get: function () {
    return _visitor.visit;
  },
});
Object.defineProperty(exports, 'visitInParallel', {
  enumerable: true,
  get: function () {
    return _visitor.visitInParallel;
  },
});

var _source = require('./source.js');

var _location = require('./location.js');

var _printLocation = require('./printLocation.js');

var _kinds = require('./kinds.js');

var _tokenKind = require('./tokenKind.js');

var _lexer = require('./lexer.js');

var _parser = require('./parser.js');

var _printer = require('./printer.js');

var _visitor = require('./visitor.js');

var _ast = require('./ast.js');

var _predicates = require('./predicates.js');

var _directiveLocation = require('./directiveLocation.js');
