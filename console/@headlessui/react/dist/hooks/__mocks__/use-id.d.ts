export declare function useId(): number;
