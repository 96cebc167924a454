// A new server: an administrator creates an account and a gallery, gives roles, and looks at the server; a teacher signs in.
import assert from 'node:assert/strict';
import { check, choose, given, person, withBrowser } from './browser.mjs';

const expected = ['401'];

await withBrowser(async (browser) => {
  const { page, end } = await person(browser, { link: given.link, expected });
  const button = (name) => page.getByRole('button', { name, exact: true });
  const heading = (name) => page.getByRole('heading', { name, exact: true }).waitFor();
  const screen = (name) => page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name }).click();

  // From the empty server to an account with a gallery: each screen names the next step.
  await page.getByRole('link', { name: 'Create a lab account' }).click();
  await heading('New lab account');
  await check(page, 'new-account');
  await page.getByLabel('Name of the lab account').fill('Lycée Pierre-Simon de Laplace, département de mathématiques');
  await button('Create the lab account').click();
  await page.getByLabel('Name of the gallery').fill('no spaces');
  await button('Create and attach').click();
  await page.getByText('The name is not allowed. Read the rule under the field.').waitFor();
  await check(page, 'account-without-gallery');
  await page.getByLabel('Name of the gallery').fill('maths');
  await button('Create and attach').click();
  await heading('Gallery maths');

  // People and policies.
  await page.getByLabel('Name of the person').fill('rita');
  await button('Give the role').click();
  await page.getByText('rita now has the role “Lab creator”.').waitFor();
  await page.getByLabel('Name of the person').fill('tom');
  await page.getByLabel('Role').selectOption({ label: 'Reader' });
  await button('Give the role').click();
  await button('Remove tom as Reader').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
  await button('Remove tom as Reader').waitFor({ state: 'detached' });
  await choose(page, 'Only the lab’s region');
  await button('Save the policies').click();
  await check(page, 'account');

  // The other screens.
  await screen('Activity');
  await heading('Nothing has happened yet');
  await check(page, 'activity-empty');
  await screen('Administration');
  await page.getByText('Labs and uploads').waitFor();
  await check(page, 'administration');
  await button('ann').click();
  await page.getByRole('menuitem', { name: 'Sign-ins and tokens' }).click();
  await page.getByLabel('Purpose of a new token').fill('backup');
  await button('Create the token').click();
  await page.getByText('It is shown only once.').waitFor();
  await page.getByText('this browser').waitFor();
  await page.getByRole('row', { name: /backup/ }).getByRole('button', { name: 'Revoke' }).click();
  await page.getByRole('row', { name: /backup/ }).waitFor({ state: 'detached' });
  await check(page, 'access');

  // A teacher with the role sees the account, and the next step.
  const teacher = await person(browser, { link: given.teacher, expected });
  await teacher.page.getByRole('heading', { name: 'No labs yet' }).waitFor();
  await check(teacher.page, 'labs-empty');
  await teacher.page.getByRole('link', { name: 'New lab' }).click();
  await teacher.page.getByText('debian-12').waitFor();
  assert.equal(await teacher.page.getByRole('link', { name: 'Administration' }).count(), 0);
  await teacher.end();

  // Detached again: nothing is lost.
  await screen('Account');
  await button('Detach').click();
  await check(page, 'detach');
  await page.getByRole('dialog').getByRole('button', { name: 'Detach' }).click();
  await choose(page, 'An existing gallery');
  await button('Attach').click();
  await heading('Gallery maths');
  await end();
});
