import { FC } from 'react';
import { UseQueryEditorArgs } from '../query-editor';
export declare const QueryEditor: FC<UseQueryEditorArgs>;
