import { FC } from 'react';
import { GraphQLNamedType } from 'graphql';
declare type TypeDocumentationProps = {
    /**
     * The type that should be rendered.
     */
    type: GraphQLNamedType;
};
export declare const TypeDocumentation: FC<TypeDocumentationProps>;
export {};
