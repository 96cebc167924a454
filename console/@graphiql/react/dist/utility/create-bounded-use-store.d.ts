import { ExtractState, StoreApi } from 'zustand';
export declare const createBoundedUseStore: <S extends StoreApi<unknown>>(store: S) => {
    (): ExtractState<S>;
    <T>(selector: (state: ExtractState<S>) => T): T;
};
