/**
 * Throws if value is null or undefined, otherwise returns value.
 */

export default function nullthrows<T>(value?: T | null, message?: string): T;
