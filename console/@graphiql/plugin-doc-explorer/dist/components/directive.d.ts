import { FC } from 'react';
import { DirectiveNode } from 'graphql';
declare type DirectiveProps = {
    /**
     * The directive that should be rendered.
     */
    directive: DirectiveNode;
};
export declare const Directive: FC<DirectiveProps>;
export {};
