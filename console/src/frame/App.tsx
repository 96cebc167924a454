// What the page shows: the sign-in screen, or the frame of a session. Each loads only what it needs.
import { lazy, Suspense } from 'react';
import { Loading } from '../parts/Message';
import { session } from '../session/session';
import { useStore } from '../store';
import { language } from '../text/text';

const SignIn = lazy(() => import('../session/SignIn'));
const SignedIn = lazy(() => import('./SignedIn'));

export function App() {
  const shown = useStore(language);
  const { state } = useStore(session);
  return (
    <Suspense key={shown} fallback={<Loading />}>
      {state === 'signed-in' ? <SignedIn /> : <SignIn />}
    </Suspense>
  );
}
