/** Returns whether two sets are equal. */
export declare function isSetEqual<T>(a: Set<T>, b: Set<T>): boolean;
