/**
 * Used to print values in error messages.
 *
 * @internal
 */
export declare function inspect(value: unknown): string;
