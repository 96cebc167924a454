// The audit log: every change and refusal, for administrators, and for owners those of their account.
import { useState } from 'react';
import type { ResultOf } from '../api/graphql';
import { useScreen } from '../api/screen';
import { useViewer } from '../frame/viewer';
import { Select } from '../parts/Fields';
import { Empty, Loading, Notice, ProblemMessage } from '../parts/Message';
import { Page } from '../parts/Page';
import { PAGE_SIZE, Pager, usePages } from '../parts/Pager';
import { SearchInput, useSearch } from '../parts/Search';
import { StateLabel } from '../parts/State';
import { Cell, Row, Table } from '../parts/Table';
import { When } from '../parts/When';
import { plural, t, textOf } from '../text/text';
import { AUDIT_LOG } from './query';

type Entry = ResultOf<typeof AUDIT_LOG>['auditLog']['nodes'][number];

export default function Audit() {
  const { account, viewer } = useViewer();
  const isAllowed = viewer.isAdmin || (account?.viewerCanGrantRoles ?? false);
  return (
    <Page title={t('audit.title')} about={t(viewer.isAdmin ? 'audit.aboutAll' : 'audit.aboutAccount')}>
      {isAllowed ? (
        <Log account={account?.id ?? null} isAdmin={viewer.isAdmin} />
      ) : (
        <Notice kind="warn">{t('error.NOT_AUTHORIZED')}</Notice>
      )}
    </Page>
  );
}

function Log({ account, isAdmin }: { account: string | null; isAdmin: boolean }) {
  const action = useSearch();
  const principal = useSearch();
  const [scope, setScope] = useState(isAdmin ? 'all' : 'account');
  const labAccountId = scope === 'account' ? account : null;
  const filter = { action: action.asked, actor: principal.asked, labAccountId };
  const pages = usePages(JSON.stringify(filter));
  const { data, problem } = useScreen(AUDIT_LOG, { filter, first: PAGE_SIZE, ...pages.variables });
  const log = data?.auditLog;
  return (
    <>
      <div className="filters">
        <SearchInput label={t('audit.action')} about={t('audit.actionAbout')} words={action} />
        <SearchInput label={t('audit.principal')} about={t('audit.principalAbout')} words={principal} />
        {isAdmin && account && (
          <Select
            label={t('audit.scope')}
            value={scope}
            onChange={setScope}
            options={[
              { value: 'all', label: t('audit.all') },
              { value: 'account', label: t('audit.account') },
            ]}
          />
        )}
      </div>
      <ProblemMessage problem={problem} />
      {!log && !problem && <Loading />}
      {log?.nodes.length === 0 && <Empty title={t('audit.none')} />}
      {log && log.nodes.length > 0 && (
        <>
          <Table
            label={t('audit.title')}
            head={[t('audit.action'), t('audit.outcome'), t('audit.principal'), t('activity.when'), t('audit.input')]}
          >
            {log.nodes.map((entry) => (
              <EntryRow key={entry.id} entry={entry} />
            ))}
          </Table>
          <Pager pages={pages} pageInfo={log.pageInfo} />
        </>
      )}
    </>
  );
}

function EntryRow({ entry }: { entry: Entry }) {
  const { occurredAt, channel, actor, action, outcome, suppressed, input, address, objectLabAccount } = entry;
  const isDone = outcome === 'OK';
  return (
    <Row>
      <Cell kind="main">
        <strong>{action}</strong>
        {objectLabAccount && <span className="hint">{objectLabAccount.name}</span>}
      </Cell>
      <Cell label={t('audit.outcome')}>
        <StateLabel group="audit" state={isDone ? 'done' : 'refused'} tone={isDone ? 'good' : 'warn'} />
        {!isDone && <span className="hint">{outcome}</span>}
        {suppressed > 0 && <span className="hint">{plural('audit.suppressed', suppressed)}</span>}
      </Cell>
      <Cell label={t('audit.principal')}>
        {actor ?? '–'}
        <span className="hint">{[textOf('auditChannel', channel), address].filter(Boolean).join(' · ')}</span>
      </Cell>
      <Cell label={t('activity.when')}>
        <When at={occurredAt} />
      </Cell>
      <Cell label={t('audit.input')}>
        <details className="more">
          <summary aria-label={t('audit.showInput', { action })}>{t('audit.show')}</summary>
          <code className="technical breaks">{input}</code>
        </details>
      </Cell>
    </Row>
  );
}
