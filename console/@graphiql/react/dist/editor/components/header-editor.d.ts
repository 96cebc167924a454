import { FC } from 'react';
import { UseHeaderEditorArgs } from '../header-editor';
declare type HeaderEditorProps = UseHeaderEditorArgs & {
    /**
     * Visually hide the header editor.
     * @default false
     */
    isHidden?: boolean;
};
export declare const HeaderEditor: FC<HeaderEditorProps>;
export {};
