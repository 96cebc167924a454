// Debian's Chromium on a real server, for the programs of these tests. It fails on any error that the page reports, on
// anything that the policy blocks, and on any request to another host.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

const AXE = readFileSync(new URL('node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
// A state may take long on a busy machine; a test never says how long.
const PATIENCE_MILLISECONDS = Number(process.env.PATIENCE ?? 90_000);

// What the test gives to the program: the server's URL, one-time links, files.
export const given = JSON.parse(process.env.GIVEN ?? '{}');

export async function withBrowser(run) {
  const browser = await chromium.launch({ executablePath: given.chromium, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    await run(browser);
  } catch (error) {
    // What the page showed, next to the failure.
    for (const context of browser.contexts()) {
      for (const page of context.pages()) console.error(page.url(), await page.locator('body').innerText().catch(() => ''));
    }
    throw error;
  } finally {
    await browser.close();
  }
}

// A person with a browser window of their own, on the sign-in screen or, with a link, signed in.
export async function person(browser, { url = given.url, link, locale = 'en-GB', width = 1280, height = 900, theme = 'light', expected = [] } = {}) {
  const context = await browser.newContext({ locale, viewport: { width, height }, colorScheme: theme, acceptDownloads: true });
  context.setDefaultTimeout(PATIENCE_MILLISECONDS);
  const page = await context.newPage();
  const problems = [];
  const isExpected = (text) => expected.some((each) => text.includes(each));
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && !isExpected(message.text())) problems.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(url)) problems.push(`request: ${request.url()}`);
  });
  if (link) {
    await page.goto(`${url}/auth/link#${link}`);
    await page.getByRole('button', { name: 'Sign in' }).click();
  } else {
    await page.goto(`${url}/`);
  }
  return {
    page,
    context,
    async end() {
      await context.close();
      assert.deepEqual(problems, []);
    },
  };
}

// No violation of the accessibility rules in the light theme, and in the dark theme none of contrast, the only rule that
// depends on it. With SCREENS, it also stores pictures of the screen in both.
export async function check(page, name) {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  // The driver's protocol evaluates in the page without regard to its policy.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  for (const [theme, rules] of [['light', null], ['dark', ['color-contrast']]]) {
    await page.emulateMedia({ colorScheme: theme });
    const found = await page.evaluate(
      (runOnly) => window.axe.run(document, { resultTypes: ['violations'], ...(runOnly && { runOnly }) }),
      rules,
    );
    const violations = found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
    assert.deepEqual(violations, [], `${name}, ${theme}`);
    if (process.env.SCREENS) {
      mkdirSync(process.env.SCREENS, { recursive: true });
      await page.screenshot({ path: `${process.env.SCREENS}/${name}-${theme}.png`, fullPage: true });
    }
  }
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: null });
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  assert.equal(overflow, 0, `${name} is wider than the window`);
}

// Waits until something is true that the page does not show.
export async function until(isTrue, message) {
  for (const deadline = Date.now() + PATIENCE_MILLISECONDS; !(await isTrue()); ) {
    assert.ok(Date.now() < deadline, message());
    await new Promise((done) => setTimeout(done, 50));
  }
}

// Asks the test for something that only it can do (signals.py), and waits until it is done.
export async function ask(what) {
  const file = `${given.signals}/${what}`;
  writeFileSync(file, '');
  await until(() => !existsSync(file), () => `the test did not ${what}`);
}

// Clicks the label of a radio button, checkbox or switch.
export async function choose(page, text) {
  await page.locator('label').filter({ hasText: text }).first().click();
}
