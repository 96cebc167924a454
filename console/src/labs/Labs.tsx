// A teacher's first screen: the labs of the account, what each runs and what happens to it now.
import type { ResultOf } from '../api/graphql';
import { PROGRESS_MILLISECONDS, REST_MILLISECONDS, useScreen } from '../api/screen';
import { useViewer } from '../frame/viewer';
import { ActionLink } from '../parts/Action';
import { Empty, Loading, ProblemMessage } from '../parts/Message';
import { Page } from '../parts/Page';
import { PAGE_SIZE, Pager, usePages } from '../parts/Pager';
import { Search, useSearch } from '../parts/Search';
import { StateLabel } from '../parts/State';
import { Cell, Row, Table } from '../parts/Table';
import { When } from '../parts/When';
import { href } from '../route';
import { percent } from '../text/formats';
import { nameOf } from '../text/names';
import { t } from '../text/text';
import { LABS } from './query';

type Node = NonNullable<ResultOf<typeof LABS>['node']>;
type Lab = Extract<Node, { labs: unknown }>['labs']['nodes'][number];

export default function Labs() {
  const { account, viewer } = useViewer();
  if (account) return <LabsOf account={account.id} canCreate={account.viewerCanCreateLabs} />;
  return (
    <Page title={t('labs.title')}>
      <Empty title={t('labs.noAccount')}>
        <p>{viewer.isAdmin ? t('labs.noAccountAdmin') : t('labs.noAccountTeacher', { name: viewer.name })}</p>
        {viewer.isAdmin && (
          <ActionLink to={href('account', 'new')} kind="primary">
            {t('labs.createAccount')}
          </ActionLink>
        )}
      </Empty>
    </Page>
  );
}

function LabsOf({ account, canCreate }: { account: string; canCreate: boolean }) {
  const words = useSearch();
  const pages = usePages(words.asked);
  const variables = { account, first: PAGE_SIZE, search: words.asked, ...pages.variables };
  const { data, problem } = useScreen(LABS, variables, { pace: paceOf });
  const labs = labsOf(data);
  const isEmpty = labs?.nodes.length === 0 && !words.isUsed;
  const create = canCreate && (
    <ActionLink to={href('labs', 'new')} kind="primary">
      {t('labs.create')}
    </ActionLink>
  );
  return (
    <Page title={t('labs.title')} actions={labs && !isEmpty ? create : null}>
      <ProblemMessage problem={problem} />
      {!labs && !problem && <Loading />}
      {isEmpty && (
        <Empty title={t('labs.empty')}>
          <p>{canCreate ? t('labs.emptyNext') : t('labs.emptyReader')}</p>
          {create}
        </Empty>
      )}
      {labs && !isEmpty && <Search label={t('search.labs')} words={words} />}
      {labs?.nodes.length === 0 && words.isUsed && <p role="status">{t('search.noLabs')}</p>}
      {labs && labs.nodes.length > 0 && (
        <>
          <Table
            label={t('labs.title')}
            head={[t('labs.name'), t('labs.image'), t('labs.template'), t('labs.export'), t('labs.created')]}
          >
            {labs.nodes.map((lab) => (
              <LabRow key={lab.id} lab={lab} />
            ))}
          </Table>
          <Pager pages={pages} pageInfo={labs.pageInfo} />
        </>
      )}
    </Page>
  );
}

function labsOf(data: ResultOf<typeof LABS> | undefined) {
  return data?.node && 'labs' in data.node ? data.node.labs : null;
}

function paceOf(data: ResultOf<typeof LABS> | undefined): number {
  return labsOf(data)?.nodes.some(({ activeExport }) => activeExport) ? PROGRESS_MILLISECONDS : REST_MILLISECONDS;
}

function LabRow({ lab }: { lab: Lab }) {
  return (
    <Row>
      <Cell kind="main">
        <a href={href('labs', lab.id)}>{lab.name}</a>
        <span className="hint">{lab.region.displayName}</span>
      </Cell>
      <Cell label={t('labs.image')}>
        <ImageName lab={lab} />
      </Cell>
      <Cell label={t('labs.template')}>
        {lab.labState === 'DRAFT' ? (
          <StateLabel group="templateState" state={lab.templateVm.state} />
        ) : (
          <StateLabel group="labState" state={lab.labState} />
        )}
      </Cell>
      <Cell label={t('labs.export')}>
        {lab.activeExport ? (
          <>
            <StateLabel group="exportPhase" state={lab.activeExport.phase} tone="busy" />
            <span className="hint">{percent(lab.activeExport.progress)}</span>
          </>
        ) : (
          <span className="hint">{t('labs.noExport')}</span>
        )}
      </Cell>
      <Cell label={t('labs.created')}>
        <When at={lab.createdAt} />
        <span className="hint">{lab.createdBy}</span>
      </Cell>
    </Row>
  );
}

function ImageName({ lab }: { lab: Lab }) {
  const { imageVersion: version, marketplaceImage: offered } = lab;
  if (version) {
    return (
      <>
        <a href={href('images', version.definition.id)}>{nameOf(version.definition)}</a>
        <span className="hint">{t('labs.version', { name: version.name })}</span>
      </>
    );
  }
  if (!offered) return <span className="hint">{t('labs.imageGone')}</span>;
  return (
    <>
      {offered.displayName}
      <span className="hint">{t('labs.marketplace')}</span>
    </>
  );
}
