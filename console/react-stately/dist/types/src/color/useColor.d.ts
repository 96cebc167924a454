import { Color } from './types';
export declare function useColor(value: string | Color | undefined | null): Color | null | undefined;
