export { default as CharacterStream } from './CharacterStream';
export { LexRules, ParseRules, isIgnored } from './Rules';
export { butNot, list, opt, p, t } from './RuleHelpers';
export { default as onlineParser, ParserOptions } from './onlineParser';
export { runOnlineParser, type ParserCallbackFn, getTokenAtPosition, getContextAtPosition, GraphQLDocumentMode, getDocumentMode, } from './api';
export { getTypeInfo, getDefinitionState, getFieldDef } from './getTypeInfo';
export { parseDocument } from './parseDocument';
export * from './types';
//# sourceMappingURL=index.d.ts.map