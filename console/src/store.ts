// Smallest store: a value, and the components that show it.
import { useSyncExternalStore } from 'react';

export interface Store<T> {
  get(): T;
  set(value: T): void;
  subscribe(listener: () => void): () => void;
}

export function createStore<T>(initial: T): Store<T> {
  let current = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => current,
    set(value) {
      if (Object.is(value, current)) return;
      current = value;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export function useStore<T>(store: Store<T>): T {
  return useSyncExternalStore(store.subscribe, store.get);
}

// A store whose text survives a reload of the page; nothing secret belongs here.
export function createStoredText(key: string): Store<string> {
  const name = `lab-gallery.${key}`;
  const store = createStore(localStorage.getItem(name) ?? '');
  store.subscribe(() => {
    if (store.get()) localStorage.setItem(name, store.get());
    else localStorage.removeItem(name);
  });
  return store;
}
