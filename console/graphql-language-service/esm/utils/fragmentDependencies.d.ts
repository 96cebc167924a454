import { DocumentNode, FragmentDefinitionNode } from 'graphql';
import type { GraphQLLanguageServiceOptions } from '../types';
export declare const getFragmentDependencies: (operationString: string, fragmentDefinitions?: Map<string, FragmentDefinitionNode> | null, options?: GraphQLLanguageServiceOptions) => FragmentDefinitionNode[];
export declare const getFragmentDependenciesForAST: (parsedOperation: DocumentNode, fragmentDefinitions: Map<string, FragmentDefinitionNode>) => FragmentDefinitionNode[];
//# sourceMappingURL=fragmentDependencies.d.ts.map