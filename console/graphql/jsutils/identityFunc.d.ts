/**
 * Returns the first argument it receives.
 *
 * @internal
 */
export declare function identityFunc<T>(x: T): T;
