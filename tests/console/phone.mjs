// Every screen in French on a phone, and a new lab by keyboard alone.
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
    ['access', 'Connexions et jetons'],
    ['nowhere', 'Cette page n’existe pas'],
  ]) {
    await page.goto(`${given.url}/#/${name}`);
    await heading(title);
    await page.getByText('Chargement…').waitFor({ state: 'detached' });
    await check(page, `phone-${name.replace('/', '-')}`);
  }

  // By keyboard alone: Tab to the fields, arrows in the lists, Enter to send.
  await page.goto(`${given.url}/#/labs/new`);
  await page.getByLabel('Nom du labo').waitFor();
  const tabTo = async (isReached) => {
    for (let count = 0; count < 60; count++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(isReached)) return;
    }
    throw new Error('the element was not reached');
  };
  await tabTo(() => document.activeElement.type === 'text');
  await page.keyboard.type('Clavier');
  await tabTo(() => document.activeElement.type === 'radio');
  await page.keyboard.press('Space');
  await check(page, 'phone-new-lab');
  await tabTo(() => document.activeElement.type === 'submit');
  await page.keyboard.press('Enter');
  await heading('Clavier');
  await page.getByText('Démarrez le modèle pour le modifier.').waitFor();
  await check(page, 'phone-lab');
  await end();
});
