// The npm package graphql-ws, which speaks graphql-transport-ws and reconnects by itself when a socket breaks.
import { createClient } from 'graphql-ws';

import { authorization, EXPORT, LAB, once, socketUrl, tell, watching } from './story.mjs';

const client = createClient({
  url: socketUrl,
  connectionParams: { authorization },
  retryWait: async () => {},
});

await tell({
  query: (variables) => once(client, LAB, variables),
  mutate: (variables) => once(client, EXPORT, variables),
  watch: (variables, observer) => watching(client, variables, observer),
  breakOff: () => client.terminate(),
});
