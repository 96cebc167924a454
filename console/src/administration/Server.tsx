// The state of the server itself: workers, maintenance of the stores, and bases of its host.
import { Notice } from '../parts/Message';
import { Section } from '../parts/Page';
import { StateLabel } from '../parts/State';
import { Cell, Row, Table } from '../parts/Table';
import { When } from '../parts/When';
import { href } from '../route';
import { bytes, number } from '../text/formats';
import { nameOf } from '../text/names';
import { t } from '../text/text';
import type { Data } from './Administration';

// A worker reports once a second; on a busy machine later.
const SILENT_MILLISECONDS = 60_000;

export function Workers({ data }: { data: Data }) {
  const { workers } = data.viewer;
  const running = workers.filter(({ hasStopped }) => !hasStopped);
  return (
    <Section title={t('workers.title')}>
      {running.length === 0 && <Notice kind="bad">{t('workers.none')}</Notice>}
      {workers.length > 0 && (
        <Table
          label={t('workers.title')}
          head={[t('workers.name'), t('workers.state'), t('workers.heartbeat'), t('workers.started')]}
        >
          {workers.map((worker) => (
            <Row key={worker.name} isMuted={worker.hasStopped}>
              <Cell kind="main">
                <span className="mono">{worker.name}</span>
              </Cell>
              <Cell label={t('workers.state')}>
                <WorkerState worker={worker} />
              </Cell>
              <Cell label={t('workers.heartbeat')}>
                <When at={worker.lastHeartbeatAt} />
              </Cell>
              <Cell label={t('workers.started')}>
                <When at={worker.startedAt} />
              </Cell>
            </Row>
          ))}
        </Table>
      )}
    </Section>
  );
}

function WorkerState({ worker: { hasStopped, lastHeartbeatAt } }: { worker: Data['viewer']['workers'][number] }) {
  if (hasStopped) return <StateLabel group="workers" state="stopped" tone="none" />;
  const isSilent = Date.now() - new Date(lastHeartbeatAt).getTime() > SILENT_MILLISECONDS;
  return <StateLabel group="workers" state={isSilent ? 'silent' : 'alive'} tone={isSilent ? 'warn' : 'good'} />;
}

type Region = Data['viewer']['maintenance'][number];

export function Maintenance({ data }: { data: Data }) {
  const head = [t('newLab.region'), t('maintenance.verified'), t('maintenance.oldest'), t('maintenance.damage')];
  return (
    <Section title={t('maintenance.title')}>
      <p className="about">{t('maintenance.about')}</p>
      <Table label={t('maintenance.title')} head={[...head, t('maintenance.collected')]}>
        {data.viewer.maintenance.map((each) => (
          <Row key={each.region.name}>
            <Cell kind="main">
              {each.region.displayName}
              {(each.isVerifying || each.isCollecting) && <span className="hint">{t('maintenance.running')}</span>}
            </Cell>
            <Cell label={t('maintenance.verified')}>
              {t('maintenance.of', { verified: number(each.verifiedReplicas), all: number(each.replicas) })}
            </Cell>
            <Cell label={t('maintenance.oldest')}>
              {each.oldestVerificationAt ? <When at={each.oldestVerificationAt} /> : t('maintenance.never')}
            </Cell>
            <Cell label={t('maintenance.damage')}>
              <Damage region={each} />
            </Cell>
            <Cell label={t('maintenance.collected')}>
              {each.collectedAt ? <When at={each.collectedAt} /> : t('maintenance.never')}
            </Cell>
          </Row>
        ))}
      </Table>
    </Section>
  );
}

function Damage({ region: { repairedReplicas, failedReplicas } }: { region: Region }) {
  if (repairedReplicas + failedReplicas === 0) return t('maintenance.noDamage');
  return (
    <span className="row">
      {repairedReplicas > 0 && (
        <span className="state warn">{t('maintenance.repaired', { count: number(repairedReplicas) })}</span>
      )}
      {failedReplicas > 0 && (
        <span className="state bad">{t('maintenance.failed', { count: number(failedReplicas) })}</span>
      )}
    </span>
  );
}

export function Bases({ data }: { data: Data }) {
  const { bases } = data.viewer;
  if (bases?.length === 0) return null;
  return (
    <Section title={t('bases.title')}>
      <p className="about">{t('bases.about')}</p>
      {!bases && <Notice kind="bad">{t('bases.unreadable')}</Notice>}
      {bases && (
        <Table
          label={t('bases.title')}
          head={[t('bases.image'), t('workers.state'), t('bases.verified'), t('bases.used'), t('images.size')]}
        >
          {bases.map((base) => (
            <Row key={base.digest}>
              <Cell kind="main">
                {base.imageVersion && (
                  <a href={href('images', base.imageVersion.definition.id)}>
                    {nameOf(base.imageVersion.definition)} {base.imageVersion.name}
                  </a>
                )}
                <span className="hint mono" title={base.digest}>
                  {base.digest.slice(0, 12)}
                </span>
              </Cell>
              <Cell label={t('workers.state')}>
                <StateLabel
                  group="bases"
                  state={base.isDamaged ? 'damaged' : base.verifiedAt ? 'intact' : 'unverified'}
                  tone={base.isDamaged ? 'bad' : base.verifiedAt ? 'good' : 'none'}
                />
              </Cell>
              <Cell label={t('bases.verified')}>
                {base.verifiedAt ? <When at={base.verifiedAt} /> : t('maintenance.never')}
              </Cell>
              <Cell label={t('bases.used')}>
                <When at={base.usedAt} />
              </Cell>
              <Cell label={t('images.size')}>{bytes(base.usedBytes)}</Cell>
            </Row>
          ))}
        </Table>
      )}
    </Section>
  );
}
