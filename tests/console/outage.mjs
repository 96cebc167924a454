// An export while a region fails, the server is killed, and tokens expire, in two browsers. The page misses no transition:
// this program prints the sequences that its first page received.
import assert from 'node:assert/strict';
import { existsSync, writeFileSync } from 'node:fs';
import { check, given, person, withBrowser } from './browser.mjs';

// Errors that the browser itself reports while the server is away.
const expected = ['401', 'net::ERR', 'WebSocket connection', '503'];

// Asks the test for something that only it can do, and waits until it is done.
async function ask(what) {
  const file = `${given.signals}/${what}`;
  writeFileSync(file, '');
  const deadline = Date.now() + 120_000;
  while (existsSync(file)) {
    assert.ok(Date.now() < deadline, `the test did not ${what}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}

await withBrowser(async (browser) => {
  const first = await person(browser, { expected });
  const { page } = first;
  const sequences = new Set();
  let status;
  page.on('websocket', (socket) =>
    socket.on('framereceived', ({ payload }) => {
      const event = JSON.parse(payload).payload?.data?.labExports;
      if (!event) return;
      sequences.add(event.sequence);
      ({ status } = event);
    }),
  );
  await page.goto(`${given.url}/auth/link#${given.link}`);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('link', { name: 'Algebra' }).click();
  await page.getByText('Start the template to change it.').waitFor();
  const second = await person(browser, { link: given.second, expected });
  await second.page.getByRole('link', { name: 'Algebra' }).click();

  await ask('break');
  await page.getByLabel('Name of the image').fill('algebra');
  await page.getByRole('button', { name: 'Export as a new image' }).click();
  for (const each of [page, second.page]) await each.getByText('Usable in France Central').waitFor();
  await check(page, 'export-running');
  for (const each of [page, second.page]) await each.getByText('Some regions failed', { exact: true }).waitFor();
  await check(page, 'export-failed-region');
  await ask('repair');
  await ask('restart');
  await ask('expire');
  await second.page.getByRole('button', { name: 'Retry the failed regions' }).click();
  for (const each of [page, second.page]) {
    await each.getByText('The export is complete.').waitFor();
    await each.getByText('Reconnecting').waitFor({ state: 'detached' });
  }
  // The screen's query may show the end before the events of the resumed subscription arrive.
  for (const deadline = Date.now() + 120_000; status !== 'SUCCEEDED'; await new Promise((done) => setTimeout(done, 50))) {
    assert.ok(Date.now() < deadline, `the last event that the page received has the status ${status}`);
  }
  console.log(JSON.stringify([...sequences]));
  await page.reload();
  await page.getByText('The export is complete.').waitFor();

  // A session that ends shows the sign-in screen.
  await ask('end');
  await page.getByText('Your session has ended.').waitFor();
  await first.end();
  await second.end();
});
