// The session: a bearer token of a few minutes, in memory only, renewed with the browser's cookie (docs/sign-in.md).
import { createStore } from '../store';

export interface Session {
  // `over`: the session has ended while the page was open. `unreachable`: the server does not answer.
  state: 'starting' | 'signed-in' | 'signed-out' | 'over' | 'unreachable';
  displayName: string;
  providerAnswers: boolean;
}

interface Refreshed {
  token: string;
  expiresAt: string;
  displayName: string;
  providerAnswers: boolean;
}

const EARLY_MILLISECONDS = 60_000;
const SIGNED_OUT: Session = { state: 'signed-out', displayName: '', providerAnswers: true };

export const session = createStore<Session>({ ...SIGNED_OUT, state: 'starting' });

let token = '';
let expires = 0;
// The time until which the browser's clock and the server's agree does not matter: only the lifetime does.
let renewal: Promise<string> | null = null;

export class SignedOutError extends Error {}

export async function beginSession(): Promise<void> {
  await renew().catch((error) => {
    if (error instanceof SignedOutError) session.set(SIGNED_OUT);
    else session.set({ ...SIGNED_OUT, state: 'unreachable' });
  });
}

// Begins without a cookie, with a token that the user pasted; a reload of the page forgets it.
export function beginWithToken(pasted: string): void {
  token = pasted;
  expires = Infinity;
  session.set({ state: 'signed-in', displayName: '', providerAnswers: true });
}

// Returns a token that is valid now. `refused` is one that the server has just refused.
export async function currentToken(refused = ''): Promise<string> {
  if (token && token !== refused && Date.now() < expires - EARLY_MILLISECONDS) return token;
  if (expires === Infinity && refused) return ended();
  renewal ??= renew().finally(() => (renewal = null));
  return renewal;
}

export async function signOut(): Promise<void> {
  const answer = await fetch('auth/refresh', { method: 'DELETE' }).catch(() => null);
  const elsewhere = answer?.ok ? (await answer.json()).providerSignOutUrl : null;
  token = '';
  if (elsewhere) location.assign(elsewhere);
  else session.set(SIGNED_OUT);
}

async function renew(): Promise<string> {
  const answer = await fetch('auth/refresh', { method: 'POST' });
  if (answer.status === 401) return ended();
  if (!answer.ok) throw new Error(`refresh: ${answer.status}`);
  const refreshed: Refreshed = await answer.json();
  token = refreshed.token;
  expires = new Date(refreshed.expiresAt).getTime();
  const { displayName, providerAnswers } = refreshed;
  session.set({ state: 'signed-in', displayName, providerAnswers });
  return token;
}

function ended(): never {
  token = '';
  if (session.get().state === 'signed-in') session.set({ ...SIGNED_OUT, state: 'over' });
  throw new SignedOutError();
}
