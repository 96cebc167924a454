/**
 * Build a string describing the path.
 *
 * @internal
 */
export declare function printPathArray(
  path: ReadonlyArray<string | number>,
): string;
