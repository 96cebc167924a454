import type { VariableToType } from './collectVariables';
import type { GraphQLLanguageServiceOptions } from '../types';
import type { GraphQLSchema, DocumentNode, OperationDefinitionNode } from 'graphql';
export type OperationASTFacts = {
    variableToType?: VariableToType;
    operations: OperationDefinitionNode[];
};
export declare function getOperationASTFacts(documentAST: DocumentNode, schema?: GraphQLSchema | null): OperationASTFacts;
export type OperationFacts = {
    documentAST: DocumentNode;
} & OperationASTFacts;
export type QueryFacts = OperationFacts;
export default function getOperationFacts(schema?: GraphQLSchema | null, documentString?: string | null, options?: GraphQLLanguageServiceOptions): OperationFacts | undefined;
export declare const getQueryFacts: typeof getOperationFacts;
//# sourceMappingURL=getOperationFacts.d.ts.map