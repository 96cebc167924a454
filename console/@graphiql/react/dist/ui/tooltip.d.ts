import { FC, ReactNode } from 'react';
import * as T from '@radix-ui/react-tooltip';
export declare const TooltipRoot: FC<T.TooltipContentProps & {
    label: ReactNode;
}>;
export declare const Tooltip: FC<T.TooltipContentProps & {
    label: ReactNode;
}> & {
    Provider: FC<T.TooltipProviderProps>;
};
