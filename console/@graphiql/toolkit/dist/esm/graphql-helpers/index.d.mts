export { GetDefaultFieldNamesFn, fillLeafs } from './auto-complete.mjs';
export { mergeAst } from './merge-ast.mjs';
export { getSelectedOperationName } from './operation-name.mjs';
import 'graphql';
