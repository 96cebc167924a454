// urql: HTTP for queries and mutations; subscriptions by graphql-ws, or, with the word "sse", by its own reader.
import { cacheExchange, Client, fetchExchange, subscriptionExchange } from '@urql/core';
import { createClient } from 'graphql-ws';
import { onEnd, pipe, subscribe } from 'wonka';

import { authorization, dataOf, EXPORT, LAB, PROGRESS, socketUrl, tell, transport, url } from './story.mjs';

const bySse = transport === 'sse';
const sockets = createClient({ url: socketUrl, connectionParams: { authorization } });
const bySockets = subscriptionExchange({
  forwardSubscription: ({ query, variables }) => ({
    subscribe: (sink) => ({ unsubscribe: sockets.subscribe({ query, variables }, sink) }),
  }),
});
const client = new Client({
  url,
  fetchOptions: { headers: { authorization } },
  fetchSubscriptions: bySse,
  exchanges: bySse ? [cacheExchange, fetchExchange] : [cacheExchange, fetchExchange, bySockets],
});

// When told to stop, its reader of server-sent events leaves the rejection of what it aborts to nobody; a browser notes
// that on its console, Node.js ends.
process.on('unhandledRejection', (reason) => {
  if (!bySse || reason.name !== 'AbortError') throw reason;
});

await tell({
  query: async (variables) => dataOf(await client.query(LAB, variables)),
  mutate: async (variables) => dataOf(await client.mutation(EXPORT, variables)),
  watch: (variables, observer) => {
    // urql has no other way to say that a subscription ended without an event.
    const ending = pipe(client.subscription(PROGRESS, variables), onEnd(observer.complete));
    const { unsubscribe } = pipe(
      ending,
      subscribe((result) => {
        // Its reader of server-sent events takes a stream without events for a fault of the network.
        if (bySse && result.error?.networkError) return;
        const { exportProgress } = dataOf(result);
        // At the end it repeats the last event, marked as the last.
        if (result.hasNext) observer.next(exportProgress);
      }),
    );
    return unsubscribe;
  },
});
