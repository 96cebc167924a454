// A lab with a password, and its running template: the warning that it is stopped, its screen, drawn by the machine's
// firmware, an export meanwhile, and its end.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { check, choose, given, person, withBrowser } from './browser.mjs';

await withBrowser(async (browser) => {
  const { page, end } = await person(browser, { link: given.link });
  const password = page.getByLabel('Password of this user (optional)', { exact: true });
  const create = page.getByRole('button', { name: 'Create the lab', exact: true });
  await page.getByRole('link', { name: 'New lab', exact: true }).click();
  await page.getByLabel('Name of the lab', { exact: true }).fill('Algebra');
  await page.getByRole('radio', { name: /debian-12/ }).waitFor();
  assert.equal(await password.count(), 0);
  await choose(page, 'debian-12');
  await password.fill('2 short');
  await create.click();
  await page.getByText('A password has 8 to 64 printable characters.', { exact: true }).waitFor();
  assert.equal(await password.getAttribute('aria-invalid'), 'true');
  await check(page, 'new-lab-password');
  await password.fill(given.password);
  const [request] = await Promise.all([page.waitForRequest((each) => /"password"/.test(each.postData() ?? '')), create.click()]);
  assert.equal(request.postDataJSON().variables.input.password, given.password);
  await page.getByRole('heading', { name: 'Algebra', exact: true }).waitFor();

  // The limit of this server is shorter than the time of the warning.
  await page.getByRole('button', { name: 'Start the template' }).click();
  const warning = page.getByText(/^The template is stopped at this time, because its screen is not open: .*\d+:\d\d/);
  await warning.waitFor();
  await check(page, 'machine-idle');
  await page.getByRole('button', { name: 'Open the screen' }).click();
  const canvas = page.getByRole('application', { name: 'Screen of the template' }).locator('canvas');
  await canvas.waitFor();
  // The firmware writes its name and "No bootable device" in grey on black.
  await page.waitForFunction(() => {
    const drawn = document.querySelector('.machine-screen canvas');
    const { data } = drawn.getContext('2d').getImageData(0, 0, drawn.width, drawn.height);
    return data.some((value, index) => index % 4 < 3 && value > 100);
  });
  await warning.waitFor({ state: 'detached' });
  await check(page, 'machine-screen');

  // Exported while it runs: the export is held in the middle until the page has shown its progress.
  await page.getByText('The template keeps running.').waitFor();
  await page.getByLabel('Name of the image').fill('algebra');
  await page.getByRole('button', { name: 'Export as a new image' }).click();
  const shown = page.getByRole('region', { name: 'Export', exact: true });
  await shown.getByRole('progressbar', { name: "Storing in the lab's region" }).waitFor();
  await page.waitForFunction(() => {
    const value = Number(document.querySelector('[role=progressbar]')?.getAttribute('aria-valuenow'));
    return value > 0 && value < 100;
  });
  assert.equal(await page.getByRole('button', { name: 'Hide the screen' }).isVisible(), true);
  assert.equal(await canvas.isVisible(), true);
  await check(page, 'machine-export');
  writeFileSync(given.release, '');
  await page.getByText('The export is complete.').waitFor();
  const consistency = 'while the template ran, as after a power failure';
  await shown.getByText(consistency).waitFor();
  await page.getByRole('link', { name: 'Show the image' }).click();
  await page.getByRole('article', { name: 'Version 1.0.0' }).getByText(consistency).waitFor();
  await page.goBack();

  await page.getByRole('button', { name: 'Stop the template' }).click();
  await page.getByText('Start the template to change it.').waitFor();
  assert.equal(await page.getByRole('button', { name: /the screen/ }).count(), 0);
  await end();
});
