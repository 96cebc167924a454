/**
 * Parse, print, and visit GraphQL language source files and AST nodes.
 *
 * These exports are also available from the root `graphql` package.
 * @packageDocumentation
 */
export { Source } from './source.mjs';
export { getLocation } from './location.mjs';
export { printLocation, printSourceLocation } from './printLocation.mjs';
export { Kind } from './kinds.mjs';
export { TokenKind } from './tokenKind.mjs';
export { Lexer } from './lexer.mjs';
export {
  parse,
  parseValue,
  parseConstValue,
  parseType,
  parseSchemaCoordinate,
} from './parser.mjs';
export { print } from './printer.mjs';
export {
  visit,
  visitInParallel,
  getVisitFn,
  getEnterLeaveForKind,
  BREAK,
} from './visitor.mjs';
export { Location, Token, OperationTypeNode } from './ast.mjs';
export {
  isDefinitionNode,
  isExecutableDefinitionNode,
  isSelectionNode,
  isValueNode,
  isConstValueNode,
  isTypeNode,
  isTypeSystemDefinitionNode,
  isTypeDefinitionNode,
  isTypeSystemExtensionNode,
  isTypeExtensionNode,
  isSchemaCoordinateNode,
} from './predicates.mjs';
export { DirectiveLocation } from './directiveLocation.mjs';
