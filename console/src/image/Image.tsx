// One image: which version new labs get, and its versions.
import type { ResultOf } from '../api/graphql';
import { useWatch } from '../api/live';
import { PROGRESS_MILLISECONDS, REST_MILLISECONDS, useScreen } from '../api/screen';
import type { ScreenProps } from '../frame/Screen';
import { GALLERY_ACTIVITY } from '../images/query';
import { ActionLink } from '../parts/Action';
import { Empty, Loading, Notice, ProblemMessage } from '../parts/Message';
import { Page, Section } from '../parts/Page';
import { href } from '../route';
import { nameOf } from '../text/names';
import { t, textOf } from '../text/text';
import { Lineage } from './Lineage';
import { Production } from './Production';
import { IMAGE } from './query';
import { Version } from './Version';

export type Definition = Extract<NonNullable<ResultOf<typeof IMAGE>['node']>, { versions: unknown }>;
export type ImageVersion = Definition['versions']['nodes'][number];

export default function ImageScreen({ id }: ScreenProps) {
  const { data, problem, refetch } = useScreen(IMAGE, { id }, { pace: paceOf });
  const image = imageOf(data);
  useWatch(GALLERY_ACTIVITY, { id: image?.gallery.id ?? '' }, refetch);
  const above = <a href={href('images')}>{t('images.title')}</a>;
  if (!image) {
    return (
      <Page title={t('image.title')} above={above}>
        <ProblemMessage problem={problem} />
        {data ? <Notice kind="warn">{t('error.NOT_FOUND')}</Notice> : !problem && <Loading />}
      </Page>
    );
  }
  const canManage = image.viewerCanCreateVersions;
  const versions = image.versions.nodes;
  return (
    <Page
      title={nameOf(image)}
      above={above}
      about={
        <>
          {image.description && <p>{image.description}</p>}
          <p>
            {[textOf('os', image.osType), textOf('osState', image.osState), image.gallery.name].filter(Boolean).join(' · ')}
          </p>
        </>
      }
      actions={
        image.productionVersion && (
          <ActionLink kind="primary" to={`${href('labs', 'new')}?image=${encodeURIComponent(image.id)}`}>
            {t('export.createLab')}
          </ActionLink>
        )
      }
    >
      <div className="columns">
        <Section title={t('image.versions')}>
          {versions.length === 0 && (
            <Empty title={t('image.noVersions')}>
              <p>{t('image.noVersionsNext')}</p>
            </Empty>
          )}
          {versions.map((version) => (
            <Version key={version.id} version={version} image={image} canManage={canManage} />
          ))}
          {image.versions.pageInfo.hasNextPage && <p className="hint">{t('image.older')}</p>}
        </Section>
        <div className="stack">
          <Production image={image} canManage={canManage} />
          <Lineage image={image} />
        </div>
      </div>
    </Page>
  );
}

function imageOf(data: ResultOf<typeof IMAGE> | undefined): Definition | null {
  return data?.node && 'versions' in data.node ? data.node : null;
}

function paceOf(data: ResultOf<typeof IMAGE> | undefined): number {
  const replicas = imageOf(data)?.versions.nodes.flatMap((version) => version.replicas) ?? [];
  return replicas.some(({ state }) => state === 'PENDING' || state === 'REPLICATING') ? PROGRESS_MILLISECONDS : REST_MILLISECONDS;
}
