export declare function useIsInitialRender(): boolean;
