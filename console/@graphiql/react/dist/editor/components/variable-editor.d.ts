import { FC } from 'react';
import { UseVariableEditorArgs } from '../variable-editor';
declare type VariableEditorProps = UseVariableEditorArgs & {
    /**
     * Visually hide the header editor.
     * @default false
     */
    isHidden?: boolean;
};
export declare const VariableEditor: FC<VariableEditorProps>;
export {};
