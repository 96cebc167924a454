// Runs the graphql-http audit suite: node audit.mjs URL TOKEN; prints {id: "ok" | why not} as JSON.
import { auditServer } from 'graphql-http';

const [url, token] = process.argv.slice(2);
const results = await auditServer({
  url,
  fetchFn: (address, init = {}) =>
    fetch(address, { ...init, headers: { ...init.headers, authorization: `Bearer ${token}` } }),
});
const told = results.map(({ id, status, reason }) => [id, status === 'ok' ? status : `${status}: ${reason}`]);
console.log(JSON.stringify(Object.fromEntries(told)));
