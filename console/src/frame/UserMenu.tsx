// Menu of the user: language, theme, sign-out.
import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover, Separator } from 'react-aria-components';
import { href } from '../route';
import { session, signOut } from '../session/session';
import { useStore } from '../store';
import { chooseLanguage, type Language, LANGUAGES, language, t } from '../text/text';
import { THEMES, theme } from './theme';
import { useViewer } from './viewer';

export function UserMenu() {
  const { viewer } = useViewer();
  const { displayName, providerAnswers } = useStore(session);
  const chosenTheme = useStore(theme) || 'system';
  return (
    <MenuTrigger>
      <Button className="button quiet user">
        <span className="user-name">{displayName || viewer.name}</span>
        <span aria-hidden="true">▾</span>
      </Button>
      <Popover className="popover" placement="bottom end">
        {!providerAnswers && <p className="hint">{t('session.providerSilent')}</p>}
        <Menu className="menu" aria-label={t('menu.label')}>
          <MenuSection
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[language.get()]}
            onSelectionChange={(keys) => void chooseLanguage([...keys][0] as Language)}
          >
            <Header>{t('menu.language')}</Header>
            {Object.entries(LANGUAGES).map(([tag, name]) => (
              <MenuItem key={tag} id={tag} className="menu-item">
                {name}
              </MenuItem>
            ))}
          </MenuSection>
          <Separator />
          <MenuSection
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[chosenTheme]}
            onSelectionChange={(keys) => theme.set(String([...keys][0]))}
          >
            <Header>{t('menu.theme')}</Header>
            {THEMES.map((each) => (
              <MenuItem key={each} id={each} className="menu-item">
                {t(`theme.${each}`)}
              </MenuItem>
            ))}
          </MenuSection>
          <Separator />
          <MenuItem className="menu-item" href={href('access')}>
            {t('access.title')}
          </MenuItem>
          <MenuItem className="menu-item" onAction={() => void signOut()}>
            {t('menu.signOut')}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
