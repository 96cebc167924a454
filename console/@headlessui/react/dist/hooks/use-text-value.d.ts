import { type MutableRefObject } from 'react';
export declare function useTextValue(element: MutableRefObject<HTMLElement | null>): () => string;
