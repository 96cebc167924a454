export { getFragmentDependencies, getFragmentDependenciesForAST, } from './fragmentDependencies';
export { getVariablesJSONSchema, } from './getVariablesJSONSchema';
export { getASTNodeAtPosition, pointToOffset } from './getASTNodeAtPosition';
export { Position, Range, locToRange, offsetToPosition } from './Range';
export { validateWithCustomRules } from './validateWithCustomRules';
export { collectVariables } from './collectVariables';
export { default as getOperationFacts, getOperationASTFacts, getQueryFacts, } from './getOperationFacts';
//# sourceMappingURL=index.js.map