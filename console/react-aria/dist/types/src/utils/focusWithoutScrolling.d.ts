import { FocusableElement } from '@react-types/shared';
export declare function focusWithoutScrolling(element: FocusableElement): void;
