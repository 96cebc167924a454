// Apollo Client with its persisted-query link, by POST and by GET: node apollo-persisted.mjs URL TOKEN; prints, for each
// query, its data and the number of requests.
import { createHash } from 'node:crypto';

import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';

const [url, token] = process.argv.slice(2);
const seen = [];

for (const useGETForHashedQueries of [false, true]) {
  let requests = 0;
  const counting = (...request) => ((requests += 1), fetch(...request));
  const http = new HttpLink({ uri: url, headers: { authorization: `Bearer ${token}` }, fetch: counting });
  const sha256 = (text) => createHash('sha256').update(text).digest('hex');
  const client = new ApolloClient({
    cache: new InMemoryCache(),
    link: new PersistedQueryLink({ sha256, useGETForHashedQueries }).concat(http),
  });
  const query = gql(`query Persisted${useGETForHashedQueries} { viewer { name } }`);
  for (let time = 0; time < 2; time += 1) {
    const { data } = await client.query({ query, fetchPolicy: 'no-cache' });
    seen.push([data.viewer.name, requests]);
    requests = 0;
  }
}
console.log(JSON.stringify(seen));
