// What takes the place of a screen that cannot be shown: its file was not found, as after an update of the
// server, or the server does not answer.
import { Component, type ReactNode } from 'react';
import { t } from '../text/text';
import { Action } from '../parts/Action';
import { Page } from '../parts/Page';

export class Boundary extends Component<{ children: ReactNode }, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <Page title={t('failed.title')}>
        <p>{t('failed.about')}</p>
        <div>
          <Action kind="primary" onPress={() => location.reload()}>
            {t('failed.reload')}
          </Action>
        </div>
      </Page>
    );
  }
}
