import { FC } from 'react';
import * as D from '@radix-ui/react-dialog';
export declare const DialogRoot: FC<D.DialogProps>;
export declare const Dialog: FC<D.DialogProps> & {
    Close: import('react').ForwardRefExoticComponent<Omit<import('react').DetailedHTMLProps<import('react').ButtonHTMLAttributes<HTMLButtonElement>, HTMLButtonElement>, "ref"> & import('react').RefAttributes<HTMLButtonElement>>;
    Title: import('react').ForwardRefExoticComponent<D.DialogTitleProps & import('react').RefAttributes<HTMLHeadingElement>>;
    Trigger: import('react').ForwardRefExoticComponent<D.DialogTriggerProps & import('react').RefAttributes<HTMLButtonElement>>;
    Description: import('react').ForwardRefExoticComponent<D.DialogDescriptionProps & import('react').RefAttributes<HTMLParagraphElement>>;
};
