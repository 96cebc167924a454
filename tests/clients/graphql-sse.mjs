// The npm package graphql-sse, with a connection for each operation.
import { createClient } from 'graphql-sse';

import { authorization, EXPORT, LAB, once, tell, url, watching } from './story.mjs';

const client = createClient({ url, headers: { authorization }, singleConnection: false });

await tell({
  query: (variables) => once(client, LAB, variables),
  mutate: (variables) => once(client, EXPORT, variables),
  watch: (variables, observer) => watching(client, variables, observer),
});
