export declare function useDeepMemo<T>(value: T, isEqual: (a: T, b: T) => boolean): T;
