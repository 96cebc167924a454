// The address of a screen is the fragment of the page's address: #/labs/ID. The server knows one page only.
import { useDeferredValue } from 'react';
import { createStore, useStore } from './store';

const store = createStore(location.hash);
addEventListener('hashchange', () => store.set(location.hash));

export interface Route {
  path: string[];
  query: URLSearchParams;
}

export function useRoute(): Route {
  return parse(useStore(store));
}

// The route of the screen that is shown: the former screen stays until the file of the next one is there.
export function useShownRoute(): Route {
  return parse(useDeferredValue(useStore(store)));
}

export function parse(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  return { path: path.split('/').filter(Boolean).map(decode), query: new URLSearchParams(query) };
}

export function href(...path: string[]): string {
  return `#/${path.map(encodeURIComponent).join('/')}`;
}

export function go(address: string): void {
  location.hash = address;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
