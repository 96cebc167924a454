import type { Store } from '../utils/store.js';
export declare function useStore<T>(store: Store<T, any>): T;
