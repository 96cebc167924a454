// The frame of a session: the header and the screen of the address.
import { useMemo } from 'react';
import { I18nProvider } from 'react-aria-components';
import { Provider } from 'urql';
import { createApi } from '../api/client';
import { isConnected } from '../api/connection';
import { useWatch } from '../api/live';
import { announceEvent, useScreen } from '../api/screen';
import { Loading, ProblemMessage } from '../parts/Message';
import { useStore } from '../store';
import { language, t } from '../text/text';
import { Header } from './Header';
import { ACCOUNT_ACTIVITY, FRAME } from './query';
import { Screen } from './Screen';
import { useViewerOf, Viewer } from './viewer';

// A new session has a new client: nothing that another person read remains.
export default function SignedIn() {
  const api = useMemo(createApi, []);
  return (
    <I18nProvider locale={language.get()}>
      <Provider value={api}>
        <Frame />
      </Provider>
    </I18nProvider>
  );
}

function Frame() {
  const { data, problem } = useScreen(FRAME, {}, { followsEvents: false });
  const viewer = useViewerOf(data);
  useWatch(ACCOUNT_ACTIVITY, { id: viewer?.account?.id ?? '' }, announceEvent);
  const connected = useStore(isConnected);
  if (!viewer) {
    return <main className="page">{problem ? <ProblemMessage problem={problem} /> : <Loading />}</main>;
  }
  return (
    <Viewer value={viewer}>
      <button type="button" className="skip" onClick={() => document.querySelector<HTMLElement>('h1')?.focus()}>
        {t('frame.skip')}
      </button>
      <Header />
      {!connected && (
        <p className="reconnecting" role="status">
          {t('frame.reconnecting')}
        </p>
      )}
      <Screen />
    </Viewer>
  );
}
