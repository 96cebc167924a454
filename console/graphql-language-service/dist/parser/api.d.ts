import { IPosition } from '..';
import { CharacterStream, ContextToken, State, getTypeInfo } from '.';
import { FragmentDefinitionNode, GraphQLSchema, Kind } from 'graphql';
import type { GraphQLLanguageServiceOptions } from '../types';
export type ParserCallbackFn = (stream: CharacterStream, state: State, style: string, index: number) => void | 'BREAK';
export declare function runOnlineParser(queryText: string, callback: ParserCallbackFn, options?: GraphQLLanguageServiceOptions): ContextToken;
export declare enum GraphQLDocumentMode {
    TYPE_SYSTEM = "TYPE_SYSTEM",
    EXECUTABLE = "EXECUTABLE",
    UNKNOWN = "UNKNOWN"
}
export declare const TYPE_SYSTEM_KINDS: Kind[];
export declare function getDocumentMode(documentText: string, uri?: string, options?: GraphQLLanguageServiceOptions): GraphQLDocumentMode;
export declare function getTokenAtPosition(queryText: string, cursor: IPosition, offset?: number, options?: GraphQLLanguageServiceOptions): ContextToken;
export declare function getContextAtPosition(queryText: string, cursor: IPosition, schema: GraphQLSchema, contextToken?: ContextToken, options?: {
    mode?: GraphQLDocumentMode;
    uri?: string;
    fragmentDefinitions?: ReadonlyArray<FragmentDefinitionNode>;
    experimentalFragmentArguments?: boolean;
}, offset?: number): {
    token: ContextToken;
    state: State;
    typeInfo: ReturnType<typeof getTypeInfo>;
    mode: GraphQLDocumentMode;
} | null;
//# sourceMappingURL=api.d.ts.map