export declare function useServerHandoffComplete(): boolean;
