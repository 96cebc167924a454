// Images of an account: which are offered, their versions, production, deletion, downloads, and uploads.
import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { check, choose, given, person, withBrowser } from './browser.mjs';

await withBrowser(async (browser) => {
  const { page, end } = await person(browser, { link: given.link, expected: ['401'] });
  const button = (name) => page.getByRole('button', { name, exact: true });
  const heading = (name) => page.getByRole('heading', { name, exact: true }).waitFor();
  const version = (name) => page.getByRole('article', { name: `Version ${name}` });
  const act = async (name, action) => {
    await button(`Actions for version ${name}`).click();
    await page.getByRole('menuitem', { name: action }).click();
  };

  // The search of labs asks the server.
  const found = () => page.locator('td.main a').allInnerTexts();
  const gone = (name) => page.getByRole('link', { name, exact: true }).waitFor({ state: 'detached' });
  await page.getByRole('link', { name: 'Algebra', exact: true }).waitFor();
  await page.getByLabel('Search for a lab').fill('GÉO');
  await gone('Algebra');
  assert.deepEqual(await found(), ['Geometry']);
  await page.getByLabel('Search for a lab').fill('chemistry');
  await page.getByText('No lab fits the search.').waitFor();

  // Enabled and disabled, one by one and by selection.
  await page.getByRole('link', { name: 'Images' }).click();
  await heading('Images');
  const search = page.getByLabel('Search for an image');
  await search.fill('SERIES-3');
  await gone('algebra');
  assert.deepEqual(await found(), ['series-3']);
  await search.fill('chemistry');
  await page.getByText('No image fits the search.').waitFor();
  await search.fill('');
  const row = page.getByRole('row', { name: /algebra/ });
  await row.getByText('always the newest').waitFor();
  await row.locator('.toggle').click();
  await row.getByText('It is disabled in this lab account.').waitFor();
  await check(page, 'images');
  await choose(page, 'Select all');
  await button('Enable').click();
  await row.getByText('always the newest').waitFor();

  // Production: pinned, moved, and moved back.
  await page.getByRole('link', { name: 'algebra' }).click();
  await heading('algebra');
  await version('1.0.1').getByText('In production').waitFor();
  await act('1.0.0', 'Use for new labs');
  await version('1.0.0').getByText('In production').waitFor();
  await page.getByText('Version 1.0.1 is newer and waits as a preview.').waitFor();
  await act('1.0.1', 'Use for new labs');
  await version('1.0.1').getByText('In production').waitFor();
  await check(page, 'image');
  await button('Go back to 1.0.0').click();
  await version('1.0.0').getByText('In production').waitFor();
  await button('Always use the newest').click();
  await version('1.0.1').getByText('In production').waitFor();

  // A deleted version can be restored.
  await act('1.0.1', 'Delete the version');
  await page.getByText('You can restore it until').waitFor();
  await check(page, 'delete-version');
  await page.getByRole('dialog').getByRole('button', { name: 'Delete the version' }).click();
  await version('1.0.1').getByText('It can be restored until').waitFor();
  await check(page, 'image-deleted-version');
  await button('Restore').click();
  await version('1.0.1').getByText('In production').waitFor();
  await act('1.0.1', 'Change notes');
  await page.getByLabel('What changed').fill('Corrected.');
  await button('Save').click();
  await version('1.0.1').getByText('Corrected.').waitFor();

  // One of five formats.
  await act('1.0.1', 'Download');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'RAW' }).click()]);
  assert.equal(statSync(await download.path()).size, given.diskBytes);

  // An upload: interrupted, resumed after a reload, complete, and a new image from it.
  let isHeld = true;
  await page.route('**/uploads/*', (route) => {
    const offset = Number(route.request().headers()['upload-offset'] ?? 0);
    return isHeld && offset > 0 ? undefined : route.continue();
  });
  await page.getByRole('link', { name: 'Images' }).first().click();
  await page.getByRole('link', { name: 'Upload an image' }).click();
  const chooseFile = async (name) => {
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button(name).click()]);
    await chooser.setFiles(given.file);
  };
  await chooseFile('Choose a file');
  await page.getByText('8.4 MB of').waitFor();
  await button('Pause').click();
  await check(page, 'upload-paused');
  isHeld = false;
  await page.reload();
  await chooseFile('Choose the file again');
  await page.getByLabel('Name of the image').fill('uploaded');
  await button('Create the image').click();
  await heading('uploaded');
  await version('1.0.0').getByText('In production').waitFor();
  await version('1.0.0').getByText('France West').waitFor();
  await version('1.0.0').getByRole('progressbar').first().waitFor({ state: 'detached' });
  await page.getByRole('link', { name: 'Images' }).first().click();
  await page.getByRole('row', { name: /uploaded/ }).getByText('3 of 3 complete').waitFor();

  // The choice for a new lab: a chosen image stays chosen while another search hides it.
  await page.getByRole('link', { name: 'Labs' }).first().click();
  await page.getByRole('link', { name: 'New lab' }).click();
  await choose(page, 'algebra');
  await search.fill('SERIES-3');
  await page.getByText('Chosen: algebra').waitFor();
  assert.equal(await page.getByRole('radio').count(), 1);
  await page.getByLabel('Name of the lab').fill('Topology');
  await check(page, 'new-lab-search');
  await button('Create the lab').click();
  await heading('Topology');
  await end();
});
