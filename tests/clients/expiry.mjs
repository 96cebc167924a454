// graphql-ws, whose first token expires while it watches: node expiry.mjs URL TOKEN GALLERY NEXT_TOKEN; prints the codes of
// the closes that it survived.
import { createClient } from 'graphql-ws';

import { lab as gallery, socketUrl, token, transport as next } from './story.mjs';

const tokens = [token, next];
const closes = [];
createClient({
  url: socketUrl,
  lazy: false,
  connectionParams: () => ({ authorization: `Bearer ${tokens.shift()}` }),
  retryWait: async () => {},
  on: {
    closed: ({ code }) => closes.push(code),
    connected: () => {
      if (tokens.length > 0) return;
      console.log(JSON.stringify(closes));
      process.exit(0);
    },
  },
}).subscribe(
  { query: 'subscription ($id: ID!) { galleryActivity(galleryId: $id) { sequence } }', variables: { id: gallery } },
  { next: () => {}, error: (error) => Promise.reject(error), complete: () => {} },
);
