import { FC } from 'react';
import { GraphQLType } from 'graphql';
declare type TypeLinkProps = {
    /**
     * The type that should be linked to.
     */
    type: GraphQLType;
};
export declare const TypeLink: FC<TypeLinkProps>;
export {};
