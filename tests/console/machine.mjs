// The screen of a running template: opened, drawn by the machine's firmware, and closed when the template stops.
import assert from 'node:assert/strict';
import { check, given, person, withBrowser } from './browser.mjs';

await withBrowser(async (browser) => {
  const { page } = await person(browser, { link: given.link });
  await page.getByRole('link', { name: 'Algebra' }).click();
  await page.getByRole('button', { name: 'Open the screen' }).click();
  const canvas = page.getByRole('application', { name: 'Screen of the template' }).locator('canvas');
  await canvas.waitFor();
  // The firmware writes its name and "No bootable device" in grey on black.
  await page.waitForFunction(() => {
    const drawn = document.querySelector('.machine-screen canvas');
    const { data } = drawn.getContext('2d').getImageData(0, 0, drawn.width, drawn.height);
    return data.some((value, index) => index % 4 < 3 && value > 100);
  });
  await check(page, 'machine-screen');
  await page.getByRole('button', { name: 'Stop the template' }).click();
  await page.getByText('Start the template to change it.').waitFor();
  assert.equal(await page.getByRole('button', { name: /screen/ }).count(), 0);
});
