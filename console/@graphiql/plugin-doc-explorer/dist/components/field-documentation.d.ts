import { FC } from 'react';
import { DocExplorerFieldDef } from '../context';
declare type FieldDocumentationProps = {
    /**
     * The field or argument that should be rendered.
     */
    field: DocExplorerFieldDef;
};
export declare const FieldDocumentation: FC<FieldDocumentationProps>;
export {};
