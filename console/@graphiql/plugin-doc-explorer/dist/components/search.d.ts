import { GraphQLArgument, GraphQLField, GraphQLInputField, GraphQLNamedType } from 'graphql';
import { FC } from 'react';
export declare const Search: FC;
declare type TypeMatch = {
    type: GraphQLNamedType;
};
declare type FieldMatch = {
    type: GraphQLNamedType;
    field: GraphQLField<unknown, unknown> | GraphQLInputField;
    argument?: GraphQLArgument;
};
export declare function useSearchResults(): (searchValue: string) => {
    within: FieldMatch[];
    types: TypeMatch[];
    fields: FieldMatch[];
};
export {};
