// The keyboard at the screen of a template: the test compares what arrives at a VNC server.
import assert from 'node:assert/strict';
import { check, given, person, withBrowser } from './browser.mjs';

await withBrowser(async (browser) => {
  const { page, end } = await person(browser, { link: given.link, locale: 'en-GB' });
  const layout = page.getByLabel('Keyboard layout of the template');
  const open = async () => {
    await page.getByRole('link', { name: 'Algebra' }).click();
    await page.getByRole('button', { name: 'Open the screen' }).click();
    await layout.waitFor();
    await page.getByRole('application', { name: 'Screen of the template' }).locator('canvas').click();
  };
  const types = async (...keys) => {
    for (const key of keys) await page.keyboard.press(key);
  };

  await open();
  // As the language of the browser suggests.
  assert.equal(await layout.inputValue(), 'uk');
  await types('q', 'Shift+Digit2', 'ArrowLeft');
  await layout.selectOption({ label: 'Français (AZERTY)' });
  await page.locator('.machine-screen canvas').click();
  await types('a', 'Shift+KeyA', '1', 'Shift+Digit1', 'Shift+Digit2', 'ArrowLeft', 'Control+KeyA');

  // The browser remembers the layout.
  await page.goto(`${given.url}/`);
  await open();
  assert.equal(await layout.inputValue(), 'fr');

  const text = page.getByLabel('Text to type');
  const send = page.getByRole('button', { name: 'Type it in the template' });
  assert.equal(await send.isDisabled(), true);
  await text.fill('a中');
  await page.getByText('The chosen layout cannot type: 中').waitFor();
  assert.equal(await send.isDisabled(), true);
  await text.fill('Aé€\nê@');
  await check(page, 'machine-keyboard');
  await send.click();
  await send.waitFor();
  await page.waitForFunction(() => document.querySelector('.machine-screen ~ form textarea').value === '');

  await layout.selectOption({ label: 'Deutsch' });
  await text.fill('zé{');
  await send.click();
  await page.waitForFunction(() => document.querySelector('.machine-screen ~ form textarea').value === '');
  await end();
});
