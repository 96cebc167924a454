// Every screen in French on a phone: readable, and not wider than it.
import { check, given, person, withBrowser } from './browser.mjs';

await withBrowser(async (browser) => {
  const { page, end } = await person(browser, { link: given.link, locale: 'fr-FR', width: 360, height: 740, expected: ['401'] });
  const heading = (name) => page.getByRole('heading', { name, exact: true }).waitFor();
  await heading('Labos');
  await page.getByRole('link', { name: 'Geometry' }).waitFor();
  await check(page, 'phone-labs');
  for (const [name, title] of [
    ['images', 'Images'],
    ['images/new', 'Envoyer une image'],
    ['account/new', 'Nouveau compte de laboratoire'],
    ['activity', 'Activité'],
    ['administration', 'Administration'],
    ['audit', 'Journal d’audit'],
    ['access', 'Connexions et jetons'],
    ['device', 'Connecter un programme'],
    ['nowhere', 'Cette page n’existe pas'],
  ]) {
    await page.goto(`${given.url}/#/${name}`);
    await heading(title);
    await page.getByText('Chargement…').waitFor({ state: 'detached' });
    await check(page, `phone-${name.replace('/', '-')}`);
  }
  await end();
});
