// Images of the account: those of the attached gallery, and those of the marketplace.
import type { ResultOf } from '../api/graphql';
import { useWatch } from '../api/live';
import { useScreen } from '../api/screen';
import { useViewer } from '../frame/viewer';
import { ActionLink } from '../parts/Action';
import { Empty, Loading, ProblemMessage } from '../parts/Message';
import { Page, Section } from '../parts/Page';
import { PAGE_SIZE, Pager, usePages } from '../parts/Pager';
import { Search, useSearch } from '../parts/Search';
import { UnfinishedUploads } from '../upload/UnfinishedUploads';
import { href } from '../route';
import { bytes, money } from '../text/formats';
import { t } from '../text/text';
import { GalleryImages } from './GalleryImages';
import { MarketplaceImages } from './MarketplaceImages';
import { GALLERY_ACTIVITY, IMAGES } from './query';

export type AccountNode = Extract<NonNullable<ResultOf<typeof IMAGES>['node']>, { images: unknown }>;

export default function Images() {
  const { account } = useViewer();
  const words = useSearch();
  const pages = usePages(words.asked);
  const variables = { account: account?.id ?? '', first: PAGE_SIZE, search: words.asked, ...pages.variables };
  const { data, problem, refetch } = useScreen(IMAGES, variables, { pause: !account });
  const found = data?.node && 'images' in data.node ? data.node : null;
  const gallery = found?.galleryAttachment?.gallery ?? null;
  useWatch(GALLERY_ACTIVITY, { id: gallery?.id ?? '' }, refetch);
  const own = found?.images.nodes ?? [];
  const offered = found?.marketplaceImages.nodes ?? [];
  const isSearchable = words.isUsed || own.length > 0 || offered.length > 0;
  const canManage = account?.viewerCanUpdate ?? false;
  const canUpload = gallery?.viewerCanCreateImages ?? false;
  return (
    <Page
      title={t('images.title')}
      about={gallery && <GalleryFacts gallery={gallery} />}
      actions={canUpload && <ActionLink to={href('images', 'new')}>{t('images.upload')}</ActionLink>}
    >
      <ProblemMessage problem={problem} />
      {account && !found && !problem && <Loading />}
      {gallery && <UnfinishedUploads galleryId={gallery.id} />}
      {found && !gallery && (
        <Empty title={t('exportForm.noGallery')}>
          <p>{t(canManage ? 'images.noGalleryManager' : 'images.noGalleryTeacher')}</p>
          {canManage && (
            <ActionLink to={href('account')} kind="primary">
              {t('exportForm.toAccount')}
            </ActionLink>
          )}
        </Empty>
      )}
      {found && isSearchable && <Search label={t('newLab.search')} words={words} />}
      {found && words.isUsed && own.length + offered.length === 0 && <p role="status">{t('search.noImages')}</p>}
      {found && gallery && (own.length > 0 || !words.isUsed) && (
        <Section title={t('images.ofGallery', { name: gallery.name })}>
          {own.length > 0 ? (
            <GalleryImages account={found} canManage={canManage} />
          ) : (
            <Empty title={t('images.empty')}>
              <p>{t('images.emptyNext')}</p>
              <ActionLink to={href('labs')} kind="primary">
                {t('notFound.home')}
              </ActionLink>
            </Empty>
          )}
          <Pager pages={pages} pageInfo={found.images.pageInfo} />
        </Section>
      )}
      {found && offered.length > 0 && (
        <Section title={t('images.ofMarketplace')}>
          <MarketplaceImages account={found} canManage={canManage} />
          {found.marketplaceImages.pageInfo.hasNextPage && <p className="hint">{t('newLab.more')}</p>}
        </Section>
      )}
    </Page>
  );
}

type Gallery = NonNullable<AccountNode['galleryAttachment']>['gallery'];

function GalleryFacts({ gallery: { storage } }: { gallery: Gallery }) {
  return t('images.storage', {
    stored: bytes(storage.storedBytes),
    logical: bytes(storage.logicalBytes),
    cost: money(storage.monthlyCost),
  });
}
