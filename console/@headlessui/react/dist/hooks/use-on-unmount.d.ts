export declare function useOnUnmount(cb: () => void): void;
