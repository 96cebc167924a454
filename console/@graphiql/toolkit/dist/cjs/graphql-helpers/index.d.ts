export { GetDefaultFieldNamesFn, fillLeafs } from './auto-complete.js';
export { mergeAst } from './merge-ast.js';
export { getSelectedOperationName } from './operation-name.js';
import 'graphql';
