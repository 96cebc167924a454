// The server: accounts, galleries, free space, workers, maintenance, quotas, and the marketplace.
import type { ResultOf } from '../api/graphql';
import { useScreen } from '../api/screen';
import { chosenAccount } from '../frame/viewer';
import { ActionLink } from '../parts/Action';
import { Bar } from '../parts/Bar';
import { Loading, Notice, ProblemMessage } from '../parts/Message';
import { Page, Section } from '../parts/Page';
import { type Cursors, Pager, usePages } from '../parts/Pager';
import { Cell, Row, Table } from '../parts/Table';
import { When } from '../parts/When';
import { href } from '../route';
import { bytes, money, number } from '../text/formats';
import { t, textOf } from '../text/text';
import { ADMINISTRATION } from './query';
import { Bases, Maintenance, Workers } from './Server';

export type Data = ResultOf<typeof ADMINISTRATION>;

const PACE_MILLISECONDS = 10_000;
// The storage of each is computed.
const GALLERIES = 10;

export default function Administration() {
  const pages = usePages();
  const { data, problem } = useScreen(ADMINISTRATION, { first: GALLERIES, ...pages.variables }, { pace: () => PACE_MILLISECONDS });
  return (
    <Page
      title={t('administration.title')}
      actions={<ActionLink to={href('account', 'new')}>{t('newAccount.title')}</ActionLink>}
    >
      <ProblemMessage problem={problem} />
      {!data && !problem && <Loading />}
      {data && !data.viewer.isAdmin && <Notice kind="warn">{t('error.NOT_AUTHORIZED')}</Notice>}
      {data?.viewer.isAdmin && (
        <>
          <Stores data={data} />
          <Workers data={data} />
          <Maintenance data={data} />
          <Bases data={data} />
          <Accounts data={data} />
          <Galleries data={data} pages={pages} />
          <Quotas data={data} />
          <Marketplace data={data} />
        </>
      )}
    </Page>
  );
}

function Stores({ data }: { data: Data }) {
  return (
    <Section title={t('stores.title')}>
      <div className="tiles">
        {data.viewer.storageLocations.map(({ name, region, totalBytes, freeBytes, isLow }) => (
          <div key={name} className="card">
            {totalBytes !== null && freeBytes !== null ? (
              <Bar
                label={region?.displayName ?? textOf('store', name) ?? name}
                value={Math.min(100, (100 * (totalBytes - freeBytes)) / totalBytes)}
                shown={t('stores.free', { free: bytes(freeBytes), total: bytes(totalBytes) })}
                tone={isLow ? 'bad' : 'good'}
              />
            ) : (
              <p>
                {region?.displayName ?? textOf('store', name) ?? name}: {t('stores.unknown')}
              </p>
            )}
            {isLow && <Notice kind="bad">{t('stores.low')}</Notice>}
          </div>
        ))}
      </div>
    </Section>
  );
}

function Accounts({ data }: { data: Data }) {
  const head = [t('frame.account'), t('newLab.region'), t('gallery.title'), t('labs.created')];
  return (
    <Section title={t('administration.accounts')}>
      <Table label={t('administration.accounts')} head={head}>
        {data.labAccounts.nodes.map((account) => (
          <Row key={account.id}>
            <Cell kind="main">
              {account.deletionStartedAt ? (
                <>
                  <strong>{account.name}</strong>
                  <span className="hint">{t('administration.deleting')}</span>
                </>
              ) : (
                <a href={href('account')} onClick={() => chosenAccount.set(account.id)}>
                  {account.name}
                </a>
              )}
            </Cell>
            <Cell label={t('newLab.region')}>{account.region.displayName}</Cell>
            <Cell label={t('gallery.title')}>{account.galleryAttachment?.gallery.name ?? '–'}</Cell>
            <Cell label={t('labs.created')}>
              <When at={account.createdAt} />
            </Cell>
          </Row>
        ))}
      </Table>
      {data.labAccounts.pageInfo.hasNextPage && <p className="hint">{t('administration.more')}</p>}
    </Section>
  );
}

function Galleries({ data, pages }: { data: Data; pages: Cursors }) {
  const head = [t('gallery.title'), t('gallery.home'), t('gallery.stored'), t('gallery.cost')];
  return (
    <Section title={t('administration.galleries')}>
      <Table label={t('administration.galleries')} head={head}>
        {data.galleries.nodes.map((gallery) => (
          <Row key={gallery.id}>
            <Cell kind="main">
              <strong>{gallery.name}</strong>
              <span className="hint">{gallery.region.displayName}</span>
            </Cell>
            <Cell label={t('gallery.home')}>{gallery.homeAccount?.name ?? t('gallery.noHome')}</Cell>
            <Cell label={t('gallery.stored')}>
              <span>{bytes(gallery.storage.storedBytes)}</span>
              <span className="hint">{t('administration.logical', { size: bytes(gallery.storage.logicalBytes) })}</span>
            </Cell>
            <Cell label={t('gallery.cost')}>{t('gallery.perMonth', { cost: money(gallery.storage.monthlyCost) })}</Cell>
          </Row>
        ))}
      </Table>
      <Pager pages={pages} pageInfo={data.galleries.pageInfo} />
    </Section>
  );
}

const KINDS = ['GALLERIES', 'IMAGE_DEFINITIONS', 'IMAGE_VERSIONS'] as const;

// One row for each region.
function Quotas({ data }: { data: Data }) {
  const regions = new Map(data.viewer.quotas.map(({ region }) => [region.name, region.displayName]));
  return (
    <Section title={t('quotas.title')}>
      <Table label={t('quotas.title')} head={[t('newLab.region'), ...KINDS.map((kind) => t(`quota.${kind}`))]}>
        {[...regions].map(([name, displayName]) => (
          <Row key={name}>
            <Cell kind="main">{displayName}</Cell>
            {KINDS.map((kind) => {
              const quota = data.viewer.quotas.find((each) => each.region.name === name && each.kind === kind);
              return (
                <Cell key={kind} label={t(`quota.${kind}`)}>
                  {quota ? t('quotas.of', { used: number(quota.used), limit: number(quota.limit) }) : '–'}
                </Cell>
              );
            })}
          </Row>
        ))}
      </Table>
    </Section>
  );
}

function Marketplace({ data }: { data: Data }) {
  const images = data.marketplaceImages.nodes;
  return (
    <Section title={t('images.ofMarketplace')}>
      {images.length === 0 && <Notice>{t('administration.noMarketplace')}</Notice>}
      {images.length > 0 && (
        <Table label={t('images.ofMarketplace')} head={[t('images.name'), t('upload.system'), t('images.size')]}>
          {images.map((image) => (
            <Row key={image.id}>
              <Cell kind="main">
                <strong>{image.displayName}</strong>
                <span className="hint">{`${image.publisher} / ${image.offer} / ${image.sku} / ${image.versionName}`}</span>
              </Cell>
              <Cell label={t('upload.system')}>{textOf('os', image.osType)}</Cell>
              <Cell label={t('images.size')}>{bytes(image.osDisk.sizeBytes)}</Cell>
            </Row>
          ))}
        </Table>
      )}
    </Section>
  );
}
