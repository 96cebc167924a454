import { GraphQLNamedType, GraphQLType } from 'graphql';
import { JSX } from 'react';
export declare function renderType(type: GraphQLType, renderNamedType: (namedType: GraphQLNamedType) => JSX.Element): JSX.Element;
