// The screen of an address that the console does not have.
import { ActionLink } from '../parts/Action';
import { Page } from '../parts/Page';
import { href } from '../route';
import { t } from '../text/text';

export default function NotFound() {
  return (
    <Page title={t('notFound.title')}>
      <p>{t('notFound.about')}</p>
      <ActionLink to={href('labs')} kind="primary">
        {t('notFound.home')}
      </ActionLink>
    </Page>
  );
}
