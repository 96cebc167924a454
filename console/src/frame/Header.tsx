// Header: the account, the screens, and the user's menu.
import { Select } from '../parts/Fields';
import { go, href, useRoute } from '../route';
import { t, type TextKey } from '../text/text';
import { Bell } from './Bell';
import { UserMenu } from './UserMenu';
import { chosenAccount, useViewer } from './viewer';

interface Item {
  name: string;
  text: TextKey;
}

const ITEMS: Item[] = [
  { name: 'labs', text: 'nav.labs' },
  { name: 'images', text: 'nav.images' },
  { name: 'account', text: 'nav.account' },
  { name: 'activity', text: 'nav.activity' },
  { name: 'audit', text: 'nav.audit' },
  { name: 'administration', text: 'nav.administration' },
];

export function Header() {
  const { account, accounts, viewer } = useViewer();
  const isShown: Record<string, boolean> = {
    audit: viewer.isAdmin || (account?.viewerCanGrantRoles ?? false),
    administration: viewer.isAdmin,
  };
  const items = ITEMS.filter(({ name }) => isShown[name] ?? true);
  const [current = 'labs'] = useRoute().path;
  const choose = (id: string) => {
    chosenAccount.set(id);
    go(href(current));
  };
  return (
    <header className="header">
      <div className="header-row">
        <a className="brand" href={href('labs')}>
          <img src="./icon.svg" alt="" width="28" height="28" />
          <span className="brand-name">Lab Gallery</span>
        </a>
        {account &&
          (accounts.length > 1 ? (
            <Select
              label={t('frame.account')}
              isLabelHidden
              value={account.id}
              onChange={choose}
              options={accounts.map(({ id, name }) => ({ value: id, label: name }))}
            />
          ) : (
            <span className="account-name">{account.name}</span>
          ))}
        <span className="spring" />
        <Bell />
        <UserMenu />
      </div>
      <nav className="nav" aria-label={t('nav.label')}>
        {items.map(({ name, text }) => (
          <a key={name} href={href(name)} aria-current={current === name ? 'page' : undefined}>
            {t(text)}
          </a>
        ))}
      </nav>
    </header>
  );
}
