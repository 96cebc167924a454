// Long lists: searches ask the server, and the page has a bounded number of nodes. Prints a line for each screen: how long
// it took to open, its longest task, its longest frame while it scrolls, and its nodes.
import assert from 'node:assert/strict';
import { choose, given, person, withBrowser } from './browser.mjs';

const MOST_NODES = 4_000;
const LABS = 'td.main a[href^="#/labs/"]';
const IMAGES = 'td.main a[href^="#/images/"]';
// Address, title, and what is there when the screen is complete.
const SCREENS = [
  ['labs', 'Labs', LABS],
  ['images', 'Images', IMAGES],
  ['labs/new', 'New lab', '.choice'],
  ['activity', 'Activity', '.empty'],
  ['account', 'Many', '.facts'],
  ['administration', 'Administration', 'td.main'],
  ['audit', 'Audit log', 'main'],
];

// In the page: opens a screen, and waits until it shows its content.
async function open([address, title, content]) {
  const start = performance.now();
  location.hash = `#/${address}`;
  const isOpen = () => document.querySelector('h1')?.textContent === title && document.querySelector(content) && !document.querySelector('.loading');
  while (!isOpen()) {
    if (performance.now() - start > 90_000) throw new Error(`${address} does not show ${content}`);
    await new Promise(requestAnimationFrame);
  }
  await new Promise(requestAnimationFrame);
  return performance.now() - start;
}

// In the page: scrolls to the end and back, and returns the longest frame.
async function scroll() {
  let longest = 0;
  let last = performance.now();
  const { scrollHeight } = document.documentElement;
  for (let step = 0; step <= 60; step++) {
    scrollTo(0, (scrollHeight * (30 - Math.abs(30 - step))) / 30);
    await new Promise(requestAnimationFrame);
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }
  return longest;
}

await withBrowser(async (browser) => {
  const { page, end } = await person(browser, { expected: ['401'] });
  await page.addInitScript(() => {
    window.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest, duration);
    }).observe({ type: 'longtask', buffered: true });
  });
  await page.goto(`${given.url}/auth/link#${given.link}`);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.locator(LABS).first().waitFor();
  await page.evaluate(open, SCREENS.at(-1));

  const measure = async (screen) => {
    await page.evaluate(() => (window.longest = 0));
    const milliseconds = await page.evaluate(open, screen);
    const frame = await page.evaluate(scroll);
    // The screen stays open while exports move.
    await page.waitForTimeout(1_000 * (given.seconds ?? 0));
    const nodes = await page.evaluate(() => document.querySelectorAll('*').length);
    assert.ok(nodes < MOST_NODES, `${screen[0]}: ${nodes} nodes`);
    console.log(JSON.stringify({ screen: screen[1], milliseconds, task: await page.evaluate(() => window.longest), frame, nodes }));
  };
  for (const screen of SCREENS) await measure(screen);
  await page.evaluate(open, SCREENS[0]);
  const lab = await page.locator(LABS).first();
  const address = (await lab.getAttribute('href')).slice(2);
  await measure([address, await lab.innerText(), '.facts']);

  // The search finds what is on no page.
  const search = async (address, label, words, found) => {
    await page.evaluate((hash) => (location.hash = `#/${hash}`), address);
    await page.getByLabel(label).fill(words);
    await page.waitForFunction((one) => [...document.querySelectorAll('td.main a')].map((a) => a.textContent).join() === one, found);
  };
  await search('labs', 'Search for a lab', 'LÀB 0007', 'lab 0007');
  await page.getByLabel('Search for a lab').fill('chemistry');
  await page.getByText('No lab fits the search.').waitFor();
  await search('images', 'Search for an image', 'IMAGE-0008', 'image-0008');
  await page.getByLabel('Search for an image').fill('chemistry');
  await page.getByText('No image fits the search.').waitFor();

  // The pages reach every image; the focus stays at the button.
  await page.evaluate(() => (location.hash = '#/labs/new'));
  const shown = (name) => page.getByRole('radio', { name }).waitFor();
  await shown('image-0001');
  for (const first of ['image-0021', 'image-0041']) {
    await page.getByRole('button', { name: 'Next page' }).press('Enter');
    await shown(first);
    assert.equal(await page.getByRole('group', { name: 'Gallery' }).getByRole('radio').count(), 20);
  }
  await page.getByRole('radio', { name: 'image-0050' }).check();
  await page.getByRole('button', { name: 'Previous page' }).press('Enter');
  await page.getByText('Chosen: image-0050').waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.textContent), 'Previous page');
  await page.evaluate(() => (location.hash = '#/labs'));

  // A chosen image stays chosen while another search hides it.
  await page.evaluate(() => (location.hash = '#/labs/new'));
  await page.getByLabel('Search for an image').fill('image-0009');
  await choose(page, 'image-0009');
  await page.getByLabel('Search for an image').fill('image-0008');
  await page.getByText('Chosen: image-0009').waitFor();
  assert.equal(await page.getByRole('radio').count(), 1);
  await end();
});
