import { FragmentDefinitionNode } from 'graphql';
import type { GraphQLLanguageServiceOptions } from '../types';
export declare function getFragmentDefinitions(queryText: string, options?: GraphQLLanguageServiceOptions): Array<FragmentDefinitionNode>;
//# sourceMappingURL=getFragmentDefinitions.d.ts.map