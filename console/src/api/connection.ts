// Whether the server answers: every request and subscription reports here, and the page shows "Reconnecting…".
import { createStore } from '../store';

const failing = new Set<object>();

export const isConnected = createStore(true);

export function report(source: object, answers: boolean): void {
  if (answers) failing.delete(source);
  else failing.add(source);
  isConnected.set(failing.size === 0);
}
