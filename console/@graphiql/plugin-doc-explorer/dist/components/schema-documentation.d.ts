import { FC } from 'react';
import { GraphQLSchema } from 'graphql';
declare type SchemaDocumentationProps = {
    /**
     * The schema that should be rendered.
     */
    schema: GraphQLSchema;
};
export declare const SchemaDocumentation: FC<SchemaDocumentationProps>;
export {};
