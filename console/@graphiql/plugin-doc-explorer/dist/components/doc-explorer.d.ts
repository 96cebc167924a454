import { FC } from 'react';
export declare const DocExplorer: FC;
