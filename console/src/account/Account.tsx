// The lab account: its gallery, its policies and its people.
import type { ResultOf } from '../api/graphql';
import { useScreen } from '../api/screen';
import { useViewer } from '../frame/viewer';
import { ActionLink } from '../parts/Action';
import { Loading, Notice, ProblemMessage } from '../parts/Message';
import { Page } from '../parts/Page';
import { People } from '../people/People';
import { RemovePerson } from '../people/RemovePerson';
import { href } from '../route';
import { t } from '../text/text';
import { GallerySection } from './GallerySection';
import { DeleteAccount } from './DeleteAccount';
import { Invitations } from './Invitations';
import { Policies } from './Policies';
import { ACCOUNT } from './query';

type Data = ResultOf<typeof ACCOUNT>;
export type Account = Extract<NonNullable<Data['node']>, { replicationPolicy: unknown }>;
export type Galleries = Data['galleries']['nodes'];

export default function AccountScreen() {
  const { account, viewer } = useViewer();
  const { data, problem } = useScreen(ACCOUNT, { id: account?.id ?? '' }, { pause: !account });
  const found = data?.node && 'replicationPolicy' in data.node ? data.node : null;
  const gallery = found?.galleryAttachment?.gallery;
  return (
    <Page
      title={found?.name ?? t('account.title')}
      about={found && t('account.about', { region: found.region.displayName, geography: found.region.geography.displayName })}
      actions={viewer.isAdmin && <ActionLink to={href('account', 'new')}>{t('account.another')}</ActionLink>}
    >
      <ProblemMessage problem={problem} />
      {!account && <Notice>{t('labs.noAccount')}</Notice>}
      {account && !found && !problem && <Loading />}
      {found && (
        <div className="columns">
          <div className="stack">
            <GallerySection account={found} galleries={data?.galleries.nodes ?? []} />
            {gallery?.viewerCanUpdate && <Invitations gallery={gallery} />}
            <People scope={{ labAccountId: found.id }} canGrant={found.viewerCanGrantRoles} roles={found.roleAssignments} />
          </div>
          <div className="stack">
            <Policies key={policiesOf(found)} account={found} />
            {viewer.isAdmin && <RemovePerson />}
            {viewer.isAdmin && <DeleteAccount account={found} />}
          </div>
        </div>
      )}
    </Page>
  );
}

// What the form of the policies begins with.
function policiesOf(account: Account): string {
  const { id, newImagesEnabledByDefault, labCreatorsChooseRegion, replicationPolicy, replicationRegions } = account;
  return JSON.stringify([id, newImagesEnabledByDefault, labCreatorsChooseRegion, replicationPolicy, replicationRegions]);
}
