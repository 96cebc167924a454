// A lab from a marketplace image, its export, a second lab from the image, and the re-export as its next version.
import { check, choose, given, person, withBrowser } from './browser.mjs';

await withBrowser(async (browser) => {
  const { page, end } = await person(browser, { link: given.link, expected: ['401'] });
  const heading = (name) => page.getByRole('heading', { name, exact: true }).waitFor();
  const createLab = async (name) => {
    await page.getByLabel('Name of the lab').fill(name);
    await page.getByRole('button', { name: 'Create the lab' }).click();
    await heading(name);
    await page.getByText('Start the template to change it.').waitFor();
  };

  await page.getByRole('link', { name: 'New lab' }).click();
  await heading('New lab');
  await choose(page, 'debian-12');
  await check(page, 'new-lab');
  await createLab('Algebra');

  await page.getByRole('button', { name: 'Start the template' }).click();
  await page.getByText('Change the template now.').waitFor();
  await page.getByText('The template must be stopped before an export.').waitFor();
  await page.getByRole('button', { name: 'Stop the template' }).click();
  await page.getByText('Start the template to change it.').waitFor();
  await page.getByLabel('Name of the image').fill('not a name');
  await page.getByText('The name is not allowed.').waitFor();
  await check(page, 'lab-export-form');
  await page.getByLabel('Name of the image').fill('algebra');
  await page.getByRole('button', { name: 'Export as a new image' }).click();
  await heading('Export of algebra 1.0.0');
  await page.getByText('The export is complete. The version is usable in France Central, France South').waitFor();
  await check(page, 'lab-exported');

  // The bell names what has ended until the user has looked.
  const bell = (ended) => page.getByRole('button', { name: `Your exports: 0 running, ${ended} ended since you last looked` });
  await bell(1).click();
  const news = page.getByRole('dialog', { name: 'Your exports' });
  await news.getByText('algebra 1.0.0').waitFor();
  await news.getByText('Completed').waitFor();
  await check(page, 'bell');
  await news.getByRole('link', { name: 'Algebra', exact: true }).click();
  await bell(0).waitFor();

  await page.getByRole('link', { name: 'Create a lab from it' }).click();
  await heading('New lab');
  await createLab('Geometry');
  await page.getByLabel('What changed').fill('With notes.');
  await check(page, 'lab-re-export-form');
  await page.getByRole('button', { name: 'Export as a new version' }).click();
  await page.getByText('New labs use this version from now on.').waitFor();
  await heading('Export of algebra 1.0.1');
  await page.getByRole('link', { name: 'Labs' }).first().click();
  await page.getByRole('link', { name: 'Geometry' }).waitFor();
  await check(page, 'labs');
  await end();
});
