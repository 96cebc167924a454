import { Orientation } from '@react-types/shared';
export declare function getOffset(element: HTMLElement, reverse?: boolean, orientation?: Orientation): number;
