// The API: queries and mutations over HTTP, subscriptions over one WebSocket, both with the session's token.
import { createClient } from 'graphql-ws';
import { cacheExchange, Client, fetchExchange } from 'urql';
import { currentToken } from '../session/session';

const URL_OF_API = new URL('graphql', document.baseURI);
const PING_MILLISECONDS = 10_000;
const PONG_MILLISECONDS = 5_000;

// Sends a request with the token; if the server refuses the token, once more with a new one.
export async function fetchWithToken(input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> {
  const send = (token: string) => {
    const headers = new Headers(init.headers);
    headers.set('authorization', `Bearer ${token}`);
    return fetch(input, { ...init, headers });
  };
  const token = await currentToken();
  const answer = await send(token);
  return answer.status === 401 ? send(await currentToken(token)) : answer;
}

export function createApi(): Client {
  return new Client({
    url: URL_OF_API.href,
    fetch: fetchWithToken,
    preferGetMethod: false,
    requestPolicy: 'cache-and-network',
    exchanges: [cacheExchange, fetchExchange],
  });
}

function socketUrl(): string {
  const url = new URL(URL_OF_API);
  url.protocol = url.protocol.replace('http', 'ws');
  return url.href;
}

let silence: ReturnType<typeof setTimeout> | undefined;
let isOpen = false;

// Whether the server has accepted the socket.
export function isSocketOpen(): boolean {
  return isOpen;
}

// A socket that is silent is dead: a laptop has slept, or the network changed.
export const sockets = createClient({
  url: socketUrl(),
  connectionParams: async () => ({ authorization: `Bearer ${await currentToken()}` }),
  retryAttempts: 0,
  keepAlive: PING_MILLISECONDS,
  on: {
    connected: () => (isOpen = true),
    ping: (received) => {
      if (!received) silence = setTimeout(() => sockets.terminate(), PONG_MILLISECONDS);
    },
    pong: () => clearTimeout(silence),
    closed: () => {
      isOpen = false;
      clearTimeout(silence);
    },
  },
});
