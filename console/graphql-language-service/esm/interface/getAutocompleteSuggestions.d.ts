import { FragmentDefinitionNode, GraphQLDirective, GraphQLSchema } from 'graphql';
import { CompletionItem, IPosition, GraphQLLanguageServiceOptions } from '../types';
import type { ContextToken, State, ContextTokenForCodeMirror } from '../parser';
import { getTypeInfo, runOnlineParser, GraphQLDocumentMode } from '../parser';
export { runOnlineParser, getTypeInfo };
export declare const SuggestionCommand: {
    command: string;
    title: string;
};
export type AutocompleteSuggestionOptions = GraphQLLanguageServiceOptions & {
    fillLeafsOnComplete?: boolean;
    uri?: string;
    mode?: GraphQLDocumentMode;
};
export declare function getAutocompleteSuggestions(schema: GraphQLSchema, queryText: string, cursor: IPosition, contextToken?: ContextTokenForCodeMirror, fragmentDefs?: FragmentDefinitionNode[] | string, options?: AutocompleteSuggestionOptions): Array<CompletionItem>;
export declare function getVariableCompletions(queryText: string, schema: GraphQLSchema, token: ContextToken, options?: GraphQLLanguageServiceOptions): CompletionItem[];
export declare function canUseDirective(state: State['prevState'], directive: GraphQLDirective): boolean;
//# sourceMappingURL=getAutocompleteSuggestions.d.ts.map