/**
 * Conveniently represents flow's "Maybe" type https://flow.org/en/docs/types/maybe/
 *
 * @internal
 */
export declare type Maybe<T> = null | undefined | T;
