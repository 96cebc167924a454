/**
 * Maps an order-independent set of member identities to a value.
 * Each member receives a map-local ID; sorted IDs form the exact key.
 * @internal
 */
export declare class SetMap<T, V> {
  _entries: Map<string, V>;
  _memberIds: Map<T, number>;
  _nextMemberId: number;
  constructor();
  get(members: ReadonlySet<T>): V | undefined;
  set(members: ReadonlySet<T>, value: V): void;
  _key(members: ReadonlySet<T>): string;
}
