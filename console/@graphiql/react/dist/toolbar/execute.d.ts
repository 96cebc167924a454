import { FC } from 'react';
export declare const ExecuteButton: FC;
