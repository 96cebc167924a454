interface ViewportSize {
    width: number;
    height: number;
}
export declare function useViewportSize(): ViewportSize;
export {};
