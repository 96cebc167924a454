import { FC } from 'react';
declare type DeprecationReasonProps = {
    /**
     * The deprecation reason as Markdown string.
     */
    children?: string | null;
    preview?: boolean;
};
export declare const DeprecationReason: FC<DeprecationReasonProps>;
export {};
