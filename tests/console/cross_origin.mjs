// A page of another origin in a real browser: query, event stream, upload by tus-js-client, and download.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { given, withBrowser } from './browser.mjs';

const served = { '/': ['text/html', '<title>Portal</title>'], '/tus.js': ['text/javascript', readFileSync(given.tus)] };
const portal = createServer((request, response) => {
  const [type, body] = served[request.url] ?? ['text/plain', ''];
  response.writeHead(200, { 'content-type': type }).end(body);
}).listen(given.port, '127.0.0.1');

// Runs in the page: it has nothing but fetch and tus-js-client, and the server's address.
async function useTheApi({ url, token, queries, uploadUrl, text }) {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const send = (query, more = {}) =>
    fetch(`${url}/graphql`, { method: 'POST', headers: { ...headers, ...more }, body: JSON.stringify({ query }) });
  const viewer = (await (await send('{ viewer { name } }')).json()).data.viewer.name;
  const reader = (await send(queries.events, { accept: 'text/event-stream', 'last-event-id': '0' })).body.getReader();
  let events = '';
  while (!events.includes('event: complete')) {
    const { value, done } = await reader.read();
    if (done) break;
    events += new TextDecoder().decode(value);
  }
  const stored = await new Promise((resolve, reject) => {
    const upload = new window.tus.Upload(new Blob([text]), {
      uploadUrl,
      uploadSize: text.length,
      chunkSize: 5,
      headers: { authorization: headers.authorization },
      retryDelays: null,
      onSuccess: () => resolve(upload.url),
      onError: reject,
    });
    upload.start();
  });
  const link = (await (await send(queries.link)).json()).data.node.downloadUrl;
  const part = await fetch(new URL(link, url), { headers: { range: 'bytes=0-3' } });
  return { viewer, events, stored, part: [part.status, await part.text(), part.headers.get('content-range')] };
}

try {
  await withBrowser(async (browser) => {
    const results = {};
    for (const host of ['127.0.0.1', 'localhost']) {
      const page = await browser.newPage();
      await page.goto(`http://${host}:${given.port}/`);
      await page.addScriptTag({ url: '/tus.js' });
      results[host] = await page.evaluate(useTheApi, given).catch((error) => error.message);
    }
    console.log(JSON.stringify(results['127.0.0.1']));
    assert.match(results.localhost, /Failed to fetch/);
  });
} finally {
  portal.close();
}
