import { UseResponseEditorArgs } from '../response-editor';
import { FC } from 'react';
export declare const ResponseEditor: FC<UseResponseEditorArgs>;
