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
  const school = 'Lycée Pierre-Simon de Laplace, département de mathématiques';
  await page.getByLabel('Name of the lab account').fill(school);
  await button('Create the lab account').click();
  await page.getByLabel('Name of the gallery').fill('no spaces');
  await button('Create and attach').click();
  await page.getByText('The name is not allowed. Read the rule under the field.').waitFor();
  await check(page, 'account-without-gallery');
  await page.getByLabel('Name of the gallery').fill('maths');
  await button('Create and attach').click();
  await heading('Gallery maths');

  // People and policies.
  await page.getByLabel('Name of the person', { exact: true }).fill('rita');
  await button('Give the role').click();
  await page.getByText('rita now has the role “Lab creator”.').waitFor();
  await page.getByLabel('Name of the person', { exact: true }).fill('tom');
  await page.getByLabel('Role').selectOption({ label: 'Reader' });
  await button('Give the role').click();
  await button('Remove tom as Reader').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
  await button('Remove tom as Reader').waitFor({ state: 'detached' });

  // A person who left: the roles are gone.
  await page.getByLabel('Name of the person', { exact: true }).fill('eve');
  await button('Give the role').click();
  await button('Remove eve as Reader').waitFor();
  await button('Remove a person').click();
  await page.getByLabel('Name of the person who left').fill('eve');
  await page.getByLabel('Who takes over the labs').fill('rita');
  await check(page, 'remove-person');
  await button('Remove the person').click();
  await page.getByText('eve is removed. Roles: 1, tokens: 0, sign-ins: 0, labs with a new owner: 0.').waitFor();
  await button('Remove eve as Reader').waitFor({ state: 'detached' });
  await choose(page, 'Only the lab’s region');
  await button('Save the policies').click();
  await button('Create an invitation').click();
  const code = await page.locator('.secret').innerText();
  await check(page, 'account');

  // Another account attaches the gallery with the code, once; then it is deleted.
  const other = 'Lycée Émilie du Châtelet';
  await page.getByRole('link', { name: 'New lab account' }).click();
  await page.getByLabel('Name of the lab account').fill(school);
  await button('Create the lab account').click();
  await page.getByText(`There is a lab account named ${school} already. Choose another name.`).waitFor();
  await page.getByLabel('Name of the lab account').fill(other);
  await button('Create the lab account').click();
  await heading(other);
  await choose(page, 'A gallery of another account');
  await page.getByLabel('Code of the invitation').fill('wrong');
  await button('Attach').click();
  await page.getByText('Ask for a new one.').first().waitFor();
  await check(page, 'accept-invitation');
  await page.getByLabel('Code of the invitation').fill(code);
  await button('Attach').click();
  await heading('Gallery maths');
  const account = page.getByLabel('Lab account', { exact: true });
  await account.selectOption({ label: school });
  await heading(school);
  await page.getByText('accepted by ann').waitFor();
  await button('Create an invitation').click();
  await button('Revoke').click();
  await page.getByText('Not accepted yet').waitFor({ state: 'detached' });
  await account.selectOption({ label: other });
  await heading(other);
  await button('Delete the account').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('The gallery is detached. Its images remain.').first().waitFor();
  await dialog.getByLabel(`To confirm, type “${other}”`).fill(other);
  await check(page, 'delete-account');
  await dialog.getByRole('button', { name: 'Delete the account' }).click();
  await heading('Administration');
  await account.waitFor({ state: 'detached' });
  await page.getByRole('link', { name: school }).waitFor();
  assert.equal(await page.getByRole('link', { name: other }).count(), 0);

  // The other screens.
  await screen('Activity');
  await heading('Nothing has happened yet');
  await check(page, 'activity-empty');
  await screen('Audit log');
  await heading('Audit log');
  await check(page, 'audit');
  const results = () => page.getByRole('table').locator('.state').allInnerTexts();
  await page.getByLabel('Action', { exact: true }).fill('createGallery');
  await page.getByText('removePrincipal').first().waitFor({ state: 'detached' });
  // The entries of refusals are written in batches, and so perhaps after that of a later change.
  assert.deepEqual((await results()).sort(), ['Done', 'Refused']);
  await page.getByText('NAME_INVALID').first().waitFor();
  await page.getByLabel('Action', { exact: true }).fill('removePrincipal');
  await page.getByText('NAME_INVALID').first().waitFor({ state: 'detached' });
  assert.deepEqual(await results(), ['Done']);
  await page.getByText('Show', { exact: true }).click();
  assert.deepEqual(JSON.parse(await page.locator('code').innerText()), { principal: 'eve', transferLabsTo: 'rita' });
  await page.getByLabel('Person', { exact: true }).fill('rita');
  await heading('No entry fits the filter');
  await screen('Administration');
  await page.getByText('Labs and uploads').waitFor();
  const worker = page.getByRole('table', { name: 'Workers' }).getByRole('row').nth(1);
  await worker.getByText('Alive').waitFor();
  await page.getByRole('row', { name: 'France Central 0 of 0 not yet None' }).waitFor();
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

  // A program asks to sign in: it gets a token once its code is confirmed.
  const post = async (path, fields) => (await fetch(`${given.url}/auth/${path}`, { method: 'POST', body: new URLSearchParams(fields) })).json();
  const client = { client_id: 'lab-gallery' };
  const asked = await post('device_authorization', { ...client, device_name: 'backup machine' });
  await page.goto(asked.verification_uri_complete);
  await heading('Sign in a program');
  assert.equal(await page.getByLabel('Code that the program shows').inputValue(), asked.user_code);
  await page.getByLabel('Code that the program shows').fill('BBBB-BBBB');
  await button('Confirm the sign-in').click();
  await page.getByText('No program waits with this code').waitFor();
  await check(page, 'device');
  await page.getByLabel('Code that the program shows').fill(asked.user_code);
  await button('Confirm the sign-in').click();
  await page.getByText('backup machine is signed in as ann.').waitFor();
  const grant = { grant_type: 'urn:ietf:params:oauth:grant-type:device_code', device_code: asked.device_code };
  const { access_token: token } = await post('token', { ...client, ...grant });
  const answer = await fetch(`${given.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: '{ viewer { name } }' }),
  });
  assert.deepEqual((await answer.json()).data, { viewer: { name: 'ann' } });

  // Another program's sign-in is refused.
  const unknown = await post('device_authorization', { ...client, device_name: 'unknown machine' });
  await page.getByLabel('Code that the program shows').fill(unknown.user_code);
  await button('Refuse the sign-in').click();
  await page.getByText('unknown machine is not signed in, and gets no token.').waitFor();
  assert.equal((await post('token', { ...client, ...grant, device_code: unknown.device_code })).error, 'access_denied');

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
