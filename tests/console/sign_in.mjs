// A person without a session signs in by a link or a token, reloads, chooses a language and a theme, and signs out.
import assert from 'node:assert/strict';
import { check, given, person, withBrowser } from './browser.mjs';

const expected = ['401'];
const FIRST_LOAD_BYTES = 230 << 10;

await withBrowser(async (browser) => {
  const anyone = await person(browser, { expected });
  await anyone.page.getByRole('heading', { name: 'Sign in' }).waitFor();
  await check(anyone.page, 'sign-in');
  await anyone.page.getByRole('button', { name: 'Français' }).click();
  await anyone.page.getByRole('heading', { name: 'Connexion' }).waitFor();
  await anyone.page.getByLabel('Jeton').fill('wrong');
  await anyone.page.getByRole('button', { name: 'Se connecter' }).click();
  await anyone.page.getByText('Votre session est terminée').waitFor();
  await anyone.page.getByLabel('Jeton').fill(given.token);
  await anyone.page.getByRole('button', { name: 'Se connecter' }).click();
  await anyone.page.getByRole('heading', { name: 'Labos', exact: true }).waitFor();
  await anyone.page.getByRole('heading', { name: 'Pas encore de compte de laboratoire' }).waitFor();
  // The page, both languages, and everything up to the first screen, as sent.
  const sizes = await anyone.page.evaluate(() =>
    ['navigation', 'resource'].flatMap((type) => performance.getEntriesByType(type).map(({ name, encodedBodySize }) => [name, encodedBodySize])),
  );
  const total = sizes.reduce((sum, [, size]) => sum + size, 0);
  assert.ok(total > 100 << 10 && total < FIRST_LOAD_BYTES, `${total}\n${sizes.join('\n')}`);
  await anyone.end();

  const { page, end } = await person(browser, { link: given.link, expected });
  await page.getByRole('heading', { name: 'Labs', exact: true }).waitFor();
  await page.reload();
  await page.getByRole('button', { name: 'rita' }).click();
  await check(page, 'menu');
  await page.getByRole('menuitemradio', { name: 'Dark' }).click();
  assert.equal(await page.evaluate(() => document.documentElement.dataset.theme), 'dark');
  await page.getByRole('button', { name: 'rita' }).click();
  await page.getByRole('menuitemradio', { name: 'Français' }).click();
  await page.getByRole('heading', { name: 'Labos', exact: true }).waitFor();
  await page.reload();
  await page.getByRole('heading', { name: 'Pas encore de compte de laboratoire' }).waitFor();
  await check(page, 'no-account');
  await page.getByRole('button', { name: 'rita' }).click();
  await page.getByRole('menuitem', { name: 'Se déconnecter' }).click();
  await page.getByRole('heading', { name: 'Connexion' }).waitFor();
  await page.reload();
  await page.getByRole('heading', { name: 'Connexion' }).waitFor();
  await end();
});
