import { DocumentNode, ParseOptions, Source } from 'graphql';
export type GraphQLParseOptions = ParseOptions & {
    experimentalFragmentArguments?: boolean;
};
export declare function parseDocument(source: string | Source, options?: GraphQLParseOptions): DocumentNode;
//# sourceMappingURL=parseDocument.d.ts.map