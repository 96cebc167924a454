// The newest export: its phase in words, one bar for each region, and at its end what it moved and what comes next.
import { useChange } from '../api/screen';
import { Action, ActionLink } from '../parts/Action';
import { Bar } from '../parts/Bar';
import { JobError, Notice, ProblemMessage, Statement } from '../parts/Message';
import { StateLabel } from '../parts/State';
import { When } from '../parts/When';
import { href } from '../route';
import { bytes, duration, list, percent } from '../text/formats';
import { nameOf } from '../text/names';
import { t, type TextKey, textOf } from '../text/text';
import { CANCEL, RETRY } from './changes';
import { hasEnded, type Replica, type Shown } from './exports';

export function ExportProgress({ shown, canManage }: { shown: Shown; canManage: boolean }) {
  const { export: current, replicas } = shown;
  const ended = hasEnded(current);
  const version = current.imageVersion;
  return (
    <section className="card" aria-label={t('export.title')}>
      <div className="section-head">
        <h2>
          {version ? t('export.of', { image: nameOf(version.definition), version: version.name }) : t('export.title')}
        </h2>
        <StateLabel group="exportStatus" state={current.status} />
      </div>
      {ended ? (
        <p className="hint">
          {t('export.endedBy', { name: current.requestedBy })} <When at={current.finishedAt ?? current.createdAt} />
        </p>
      ) : (
        <Bar
          label={textOf('exportPhase', current.phase) ?? current.phase}
          value={current.progress}
          shown={paceOf(current)}
        />
      )}
      {!ended && current.waitingReason && <Statement notice={current.waitingReason} />}
      {!ended && <Usable replicas={replicas} />}
      {current.status === 'SUCCEEDED' ? <Done shown={shown} /> : <Regions replicas={replicas} />}
      {current.status === 'CANCELED' && <Notice>{t(version ? 'export.canceledKept' : 'export.canceled')}</Notice>}
      {current.error && (
        <Notice kind={current.status === 'FAILED' ? 'bad' : 'warn'}>
          <p>{textOf('exportError', current.error.code) ?? textOf('refusal', current.error.code) ?? t('exportError.INTERNAL')}</p>
          <details>
            <summary>{t('problem.details')}</summary>
            <p className="technical" lang="en">
              {current.error.code}: {current.error.message}
            </p>
          </details>
        </Notice>
      )}
      {canManage && <Actions shown={shown} />}
    </section>
  );
}

function Actions({ shown: { export: current } }: { shown: Shown }) {
  const cancel = useChange(CANCEL);
  const retry = useChange(RETRY);
  return (
    <>
      <ProblemMessage problem={cancel.problem ?? retry.problem} />
      {(current.isRetryable || current.isCancelable) && (
        <div className="actions">
          {current.isRetryable && (
            <Action kind="primary" isDisabled={retry.isRunning} onPress={() => void retry.run({ exportId: current.id })}>
              {t(current.status === 'FAILED' ? 'export.retry' : 'export.retryRegions')}
            </Action>
          )}
          {current.isCancelable && (
            <Action isDisabled={cancel.isRunning} onPress={() => void cancel.run({ exportId: current.id })}>
              {t('export.cancel')}
            </Action>
          )}
        </div>
      )}
    </>
  );
}

// A region is usable before the others are.
function Usable({ replicas }: { replicas: readonly Replica[] }) {
  const regions = replicas.filter(({ state }) => state === 'COMPLETED').map(({ region }) => region.displayName);
  if (regions.length === 0) return null;
  return <Notice kind="good">{t('export.usable', { regions: list(regions) })}</Notice>;
}

function Regions({ replicas }: { replicas: readonly Replica[] }) {
  return (
    <div className="stack">
      {replicas.map((replica) => (
        <div key={replica.region.name}>
          <Bar
            label={replica.region.displayName}
            value={replica.progress}
            shown={stateOf(replica)}
            tone={replica.state === 'COMPLETED' ? 'good' : replica.state === 'FAILED' ? 'bad' : 'busy'}
          />
          {replica.waitingReason && <Statement notice={replica.waitingReason} />}
          {replica.error && <JobError error={replica.error} />}
        </div>
      ))}
    </div>
  );
}

// "40 % · 40 MB per second · 45 seconds left", over all regions.
function paceOf({ progress, bytesPerSecond, etaSeconds }: Shown['export']): string {
  const shown = [percent(progress)];
  if (bytesPerSecond) shown.push(t('export.rate', { rate: bytes(bytesPerSecond) }));
  if (etaSeconds !== null) shown.push(t('export.left', { time: duration(etaSeconds) }));
  return shown.join(' · ');
}

// "1.2 GB of 3 GB copied": the figure says what it counts.
function stateOf(replica: Replica): string {
  if (replica.state !== 'REPLICATING' && !(replica.isSource && replica.state === 'PENDING' && replica.transferredBytes)) {
    return textOf('replicaState', replica.state) ?? replica.state;
  }
  const { totalBytes, transferredBytes, isSource } = replica;
  if (!totalBytes) return textOf('replicaState', replica.state) ?? replica.state;
  return t(isSource ? 'export.read' : 'export.copied', { done: bytes(transferredBytes), total: bytes(totalBytes) });
}

function nextStep({ kind, imageVersion }: Shown['export']): TextKey {
  if (kind !== 'UPDATE_IMAGE') return 'export.studentsCreate';
  return imageVersion?.definition.productionMode === 'PINNED' ? 'export.studentsPinned' : 'export.studentsUpdate';
}

function Done({ shown: { export: ended, replicas } }: { shown: Shown }) {
  const others = replicas.filter(({ isSource }) => !isSource);
  const sent = others.reduce((sum, { storedBytes }) => sum + storedBytes, 0);
  const moved = ended.storedBytes + sent;
  const copies = ended.totalBytes * replicas.length;
  const version = ended.imageVersion;
  return (
    <div className="stack">
      <Notice kind="good">
        <p>{t('export.done', { regions: list(replicas.map(({ region }) => region.displayName)) })}</p>
        {version?.consistency && version.consistency !== 'STOPPED' && <p>{textOf('consistency', version.consistency)}</p>}
      </Notice>
      <dl className="facts">
        <dt>{t('export.onDisk')}</dt>
        <dd>{bytes(ended.totalBytes)}</dd>
        <dt>{t('export.stored')}</dt>
        <dd>{bytes(ended.storedBytes)}</dd>
        <dt>{t('export.sent')}</dt>
        <dd>{bytes(sent)}</dd>
        {copies > moved && (
          <>
            <dt>{t('export.saved')}</dt>
            <dd>{t('export.savedOf', { saved: bytes(copies - moved), copies: bytes(copies) })}</dd>
          </>
        )}
      </dl>
      <p>{t(nextStep(ended))}</p>
      {version && (
        <div className="actions">
          <ActionLink kind="primary" to={`${href('labs', 'new')}?image=${encodeURIComponent(version.definition.id)}`}>
            {t('export.createLab')}
          </ActionLink>
          <ActionLink to={href('images', version.definition.id)}>{t('export.showImage')}</ActionLink>
        </div>
      )}
    </div>
  );
}
