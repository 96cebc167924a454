export declare function useElementSize(enabled: boolean, element: HTMLElement | null, unit?: boolean): {
    width: number;
    height: number;
} | {
    width: string;
    height: string;
};
