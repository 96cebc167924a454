export declare function once<T>(cb: (...args: T[]) => void): (...args: T[]) => void;
