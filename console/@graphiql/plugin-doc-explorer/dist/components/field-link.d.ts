import { FC } from 'react';
import { DocExplorerFieldDef } from '../context';
declare type FieldLinkProps = {
    /**
     * The field or argument that should be linked to.
     */
    field: DocExplorerFieldDef;
};
export declare const FieldLink: FC<FieldLinkProps>;
export {};
