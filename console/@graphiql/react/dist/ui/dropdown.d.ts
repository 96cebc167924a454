import { FC } from 'react';
import { DropdownMenuContentProps, DropdownMenuItemProps } from '@radix-ui/react-dropdown-menu';
export declare const DropdownMenu: FC<import('@radix-ui/react-dropdown-menu').DropdownMenuProps> & {
    Button: import('react').ForwardRefExoticComponent<Omit<import('react').DetailedHTMLProps<import('react').ButtonHTMLAttributes<HTMLButtonElement>, HTMLButtonElement>, "ref"> & import('react').RefAttributes<HTMLButtonElement>>;
    Item: FC<DropdownMenuItemProps>;
    Content: FC<DropdownMenuContentProps>;
};
