import { FC } from 'react';
import { DocExplorerFieldDef } from '../context';
declare type DefaultValueProps = {
    /**
     * The field or argument for which to render the default value.
     */
    field: DocExplorerFieldDef;
};
export declare const DefaultValue: FC<DefaultValueProps>;
export {};
