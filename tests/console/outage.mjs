// An export while a region fails, a server is killed, a token expires and a page sleeps, in two browsers on two servers.
// The page misses no transition: this program prints the sequences that its first page received.
import assert from 'node:assert/strict';
import { ask, check, given, person, until, withBrowser } from './browser.mjs';

// Errors that the browser itself reports while the server is away, and the file of a screen that is not loaded.
const expected = ['401', 'net::ERR', 'WebSocket connection', '503', 'dynamically imported module'];

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
  const second = await person(browser, { url: given.other, link: given.second, expected });
  await second.page.getByRole('link', { name: 'Algebra' }).click();

  await ask('break');
  await page.getByLabel('Name of the image').fill('algebra');
  await page.getByRole('button', { name: 'Export as a new image' }).click();
  const failed = (each) => each.getByText('Some regions failed', { exact: true });
  // On a busy machine, the region may have failed before the page shows the others.
  await page.getByText('Usable in France Central').or(failed(page)).first().waitFor();
  await check(page, 'export-running');
  for (const each of [page, second.page]) await failed(each).waitFor();
  await check(page, 'export-failed-region');
  await ask('repair');
  await ask('restart');
  await page.getByText('Reconnecting').waitFor({ state: 'detached' });

  // Nothing of the page runs while it sleeps. The server has then closed its connection, and its token has expired.
  const protocol = await first.context.newCDPSession(page);
  await protocol.send('Debugger.enable');
  const paused = new Promise((done) => protocol.once('Debugger.paused', done));
  await protocol.send('Debugger.pause');
  const awake = page.evaluate(() => 'awake');
  await paused;
  await ask('restart');
  await ask('expire');
  await second.page.getByRole('button', { name: 'Retry the failed regions' }).click();
  await second.page.getByText('The export is complete.').waitFor();
  assert.equal(status, 'PARTIALLY_SUCCEEDED');
  await protocol.send('Debugger.disable');
  assert.equal(await awake, 'awake');
  for (const each of [page, second.page]) {
    await each.getByText('The export is complete.').waitFor();
    await each.getByText('Reconnecting').waitFor({ state: 'detached' });
  }
  // The screen's query may show the end before the events of the resumed subscription arrive.
  await until(() => status === 'SUCCEEDED', () => `the last event that the page received has the status ${status}`);
  console.log(JSON.stringify([...sequences]));

  // A screen that cannot be loaded says so, and the others remain.
  await first.context.setOffline(true);
  await page.getByRole('link', { name: 'Activity' }).click();
  await page.getByRole('heading', { name: 'This screen could not be loaded' }).waitFor();
  await check(page, 'screen-not-loaded');
  await page.getByRole('link', { name: 'Labs' }).first().click();
  await page.getByRole('link', { name: 'Algebra' }).click();
  await page.getByText('The export is complete.').waitFor();
  await first.context.setOffline(false);
  await page.reload();
  await page.getByText('The export is complete.').waitFor();

  // A session that ends shows the sign-in screen.
  await ask('end');
  await page.getByText('Your session has ended.').waitFor();
  await first.end();
  await second.end();
});
