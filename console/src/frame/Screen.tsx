// The screen of the address; each is loaded when it is first shown.
import { type ComponentType, lazy, Suspense } from 'react';
import { Loading } from '../parts/Message';
import { type Route, useShownRoute } from '../route';
import { Boundary } from './Boundary';
import { chosenAccount, useViewer } from './viewer';

const Access = lazy(() => import('../access/Access'));
const AccountScreen = lazy(() => import('../account/Account'));
const Activity = lazy(() => import('../activity/Activity'));
const Administration = lazy(() => import('../administration/Administration'));
const Audit = lazy(() => import('../audit/Audit'));
const Device = lazy(() => import('../access/Device'));
const Image = lazy(() => import('../image/Image'));
const Images = lazy(() => import('../images/Images'));
const Lab = lazy(() => import('../lab/Lab'));
const Labs = lazy(() => import('../labs/Labs'));
const NewAccount = lazy(() => import('../account/NewAccount'));
const NewLab = lazy(() => import('../new_lab/NewLab'));
const UploadScreen = lazy(() => import('../upload/UploadScreen'));
const NotFound = lazy(() => import('./NotFound'));

export interface ScreenProps {
  id: string;
}

const SCREENS: Record<string, ComponentType<ScreenProps>> = {
  '': Labs,
  labs: Labs,
  'labs/new': NewLab,
  'labs/*': Lab,
  images: Images,
  'images/new': UploadScreen,
  'images/*': Image,
  account: AccountScreen,
  'account/new': NewAccount,
  access: Access,
  device: Device,
  activity: Activity,
  audit: Audit,
  administration: Administration,
};

export function Screen() {
  const route = useShownRoute();
  const { account } = useViewer();
  const Shown = SCREENS[nameOf(route)] ?? NotFound;
  // Another account or object is another screen: no state of the former one remains.
  const key = [route.path.join('/'), account?.id, chosenAccount.get()].join(' ');
  return (
    <Suspense fallback={<Loading />}>
      <Boundary key={key}>
        <Shown id={route.path[1] ?? ''} />
      </Boundary>
    </Suspense>
  );
}

// `labs`, `labs/new`, or `labs/*` for one lab.
function nameOf({ path }: Route): string {
  const [first = '', second] = path;
  if (second === undefined) return first;
  return second === 'new' ? `${first}/new` : `${first}/*`;
}
