// The complete main workflow by keyboard alone: from an empty server to labs, images and their versions.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { ask, check, given, person, withBrowser } from './browser.mjs';
import { keyboardOf } from './keyboard.mjs';

const expected = ['401'];

await withBrowser(async (browser) => {
  const { page, end } = await person(browser, { expected });
  const keys = keyboardOf(page);
  const button = (name) => page.getByRole('button', { name, exact: true });
  const link = (name) => page.getByRole('link', { name, exact: true });
  const field = (name) => page.getByLabel(name, { exact: true });
  const heading = (name) => page.getByRole('heading', { name, exact: true }).waitFor();
  const text = (words) => page.getByText(words).first().waitFor();
  const screen = async (name) => {
    await keys.press(page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name }));
    await keys.arrive(name);
  };

  await page.goto(`${given.url}/auth/link#${given.link}`);
  await keys.press(button('Sign in'));
  await heading('No lab account yet');
  await keys.press(button('Skip to the content'));
  await keys.arrive('Labs');

  // An account with a gallery.
  await keys.press(link('Create a lab account'));
  await keys.arrive('New lab account');
  await keys.type(field('Name of the lab account'), 'Laplace');
  await keys.press(button('Create the lab account'));
  await keys.arrive('Laplace');
  await keys.type(field('Name of the gallery'), 'maths');
  await keys.press(button('Create and attach'));
  await heading('Gallery maths');

  // A lab from a marketplace image, and a change of its template.
  const createLab = async (name, image) => {
    await keys.arrive('New lab');
    if (image) await keys.pick(page.getByRole('radio', { name: image }));
    // Templates are not virtual machines here.
    assert.equal(await page.getByLabel(/Password/).count(), 0);
    await keys.type(field('Name of the lab'), name);
    await keys.press(button('Create the lab'));
    await keys.arrive(name);
    await text('Start the template to change it.');
  };
  await screen('Labs');
  await keys.press(link('New lab'));
  await page.getByRole('radio', { name: /debian-12/ }).waitFor();
  await check(page, 'new-lab');
  await createLab('Algebra', /debian-12/);
  await keys.press(button('Start the template'));
  await text('Change the template now.');
  await text('The template must be stopped before an export.');
  await keys.press(page.locator('summary', { hasText: 'Where the disk is' }));
  const disk = openSync(await page.locator('.card .mono').innerText(), 'r+');
  writeSync(disk, 'changed', 30 << 20);
  await keys.press(button('Stop the template'));
  await text('The template stops as soon as no program uses its disk.');
  closeSync(disk);
  await text('Start the template to change it.');

  // Its export. One region fails, and is retried when the cause is repaired.
  await ask('break');
  await keys.type(field('Name of the image'), 'not a name');
  await text('The name is not allowed.');
  await check(page, 'lab-export-form');
  await keys.type(field('Name of the image'), 'algebra');
  await keys.press(button('Export as a new image'));
  await keys.arrive('Algebra');
  await page.getByText('Some regions failed', { exact: true }).waitFor();
  await ask('repair');
  await keys.press(button('Retry the failed regions'));
  await heading('Export of algebra 1.0.0');
  await text('The export is complete. The version is usable in France Central, France South');
  await check(page, 'lab-exported');

  // The bell names what has ended until the user has looked.
  const bell = (ended) => button(`Your exports: 0 running, ${ended} ended since you last looked`);
  await bell(1).waitFor();
  await keys.press(bell(1));
  const news = page.getByRole('dialog', { name: 'Your exports' });
  await news.getByText('algebra 1.0.0').waitFor();
  await check(page, 'bell');
  await keys.escape(page.locator('.bell'));
  await bell(0).waitFor();

  // A second lab from the image, re-exported as its next version and as a new image.
  await keys.press(link('Create a lab from it'));
  await createLab('Geometry');
  await keys.type(field('What changed (optional)'), 'With notes.');
  const estimate = page.getByRole('region', { name: 'Estimate' });
  await estimate.getByText(/^at most \$\d/).first().waitFor();
  await estimate.getByText(/about \d+ (second|minute)s?, as your last exports/).waitFor();
  await check(page, 'lab-re-export-form');
  await keys.press(button('Export as a new version'));
  await heading('Export of algebra 1.0.1');
  await text('New labs use this version from now on.');
  await keys.press(button('Export again'));
  await keys.pick(page.getByRole('radio', { name: /A new image/ }));
  await keys.type(field('Name of the image'), 'geometry');
  await keys.press(button('Export as a new image'));
  await heading('Export of geometry 1.0.0');
  await text('The export is complete.');

  // The next lab from the image uses its new version.
  await screen('Labs');
  await keys.press(link('New lab'));
  await createLab('Topology', /^algebra/);
  await page.locator('.about').getByText('Version 1.0.1').waitFor();
  await screen('Labs');
  await link('Topology').waitFor();
  await check(page, 'labs');

  // The lab is shared with a colleague, who sees no other.
  await keys.press(link('Algebra'));
  await keys.arrive('Algebra');
  await keys.type(field('Name of the person'), 'rita');
  await keys.press(button('Give the role'));
  await text('rita now has the role “Contributor of the lab”.');
  const colleague = await person(browser, { link: given.colleague, expected });
  await colleague.page.getByRole('link', { name: 'Algebra', exact: true }).waitFor();
  assert.deepEqual(await colleague.page.locator('td.main a').allInnerTexts(), ['Algebra']);
  await colleague.end();

  // An upload: interrupted, resumed after a reload, and a new image from it.
  let isHeld = true;
  await page.route('**/uploads/*', (route) => {
    const offset = Number(route.request().headers()['upload-offset'] ?? 0);
    return isHeld && offset > 0 ? undefined : route.continue();
  });
  await screen('Images');
  await keys.press(link('Upload an image'));
  await keys.arrive('Upload an image');
  const chooseFile = async (name) => {
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), keys.press(button(name))]);
    await chooser.setFiles(given.file);
  };
  await chooseFile('Choose a file');
  await text('8.4 MB of');
  await keys.press(button('Pause'));
  await check(page, 'upload-paused');
  isHeld = false;
  await page.reload();
  await chooseFile('Choose the file again');
  await keys.type(field('Name of the image'), 'uploaded');
  await button('Create the image').and(page.locator(':enabled')).waitFor();
  await keys.press(button('Create the image'));
  await keys.arrive('uploaded');
  const version = (name) => page.getByRole('article', { name: `Version ${name}` });
  const act = (name, action) => keys.choose(button(`Actions for version ${name}`), action);
  await version('1.0.0').getByText('In production').waitFor();

  // One of five formats.
  await act('1.0.0', 'Download');
  const [download] = await Promise.all([page.waitForEvent('download'), keys.press(page.getByRole('link', { name: 'RAW' }))]);
  const digestOf = (path) => createHash('sha256').update(readFileSync(path)).digest('hex');
  assert.equal(digestOf(await download.path()), digestOf(given.file));

  // Enabled and disabled, one by one and by selection.
  await screen('Images');
  await page.getByRole('row', { name: /uploaded/ }).getByText('3 of 3 complete').waitFor();
  const row = page.getByRole('row', { name: /algebra/ });
  await keys.toggle(row.getByRole('switch'));
  await row.getByText('It is disabled in this lab account.').waitFor();
  await check(page, 'images');
  await keys.toggle(page.getByRole('checkbox', { name: 'Select all' }));
  await keys.press(button('Enable'));
  await row.getByText('always the newest').waitFor();

  // Production: pinned, moved, and moved back.
  await keys.press(link('algebra'));
  await keys.arrive('algebra');
  await version('1.0.1').getByText('In production').waitFor();
  await act('1.0.0', 'Use for new labs');
  await version('1.0.0').getByText('In production').waitFor();
  await text('Version 1.0.1 is newer and waits as a preview.');
  await act('1.0.1', 'Use for new labs');
  await version('1.0.1').getByText('In production').waitFor();
  const lineage = page.getByRole('list', { name: 'Lineage' });
  assert.match(await lineage.innerText(), /debian-12[^]*Marketplace[^]*algebra this image[^]*geometry from 1\.0\.0/);
  await version('1.0.0').getByText('algebra 1.0.1').waitFor();
  await check(page, 'image');
  await keys.press(button('Go back to 1.0.0'));
  await version('1.0.0').getByText('In production').waitFor();
  await keys.press(button('Always use the newest'));
  await version('1.0.1').getByText('In production').waitFor();

  // A deleted version can be restored.
  await act('1.0.1', 'Delete the version');
  await text('You can restore it until');
  await check(page, 'delete-version');
  await keys.escape(button('Actions for version 1.0.1'));
  await act('1.0.1', 'Delete the version');
  await text('You can restore it until');
  await keys.press(page.getByRole('dialog').getByRole('button', { name: 'Delete the version' }));
  await version('1.0.1').getByText('It can be restored until').waitFor();
  await check(page, 'image-deleted-version');
  await keys.press(button('Restore'));
  await version('1.0.1').getByText('In production').waitFor();
  await act('1.0.1', 'Change notes');
  await keys.type(field('What changed (optional)'), 'Corrected.');
  await keys.press(button('Save'));
  await version('1.0.1').getByText('Corrected.').waitFor();
  await end();
});
