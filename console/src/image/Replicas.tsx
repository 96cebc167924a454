// Replicas of a version: one line for each region, and the retry of those that failed.
import { useChange } from '../api/screen';
import { Action } from '../parts/Action';
import { Bar } from '../parts/Bar';
import { JobError, ProblemMessage, Statement } from '../parts/Message';
import { When } from '../parts/When';
import { bytes, percent } from '../text/formats';
import { t, textOf } from '../text/text';
import { RETRY_REPLICATION } from './changes';
import type { ImageVersion } from './Image';

type Replica = ImageVersion['replicas'][number];

export function Replicas({ version, canManage }: { version: ImageVersion; canManage: boolean }) {
  const { run, isRunning, problem } = useChange(RETRY_REPLICATION);
  const failed = version.replicas.filter(({ state }) => state === 'FAILED' || state === 'CANCELED');
  const hasEnded = version.replicationState === 'FAILED' || version.replicationState === 'CANCELED';
  const canRetry = canManage && failed.length > 0 && hasEnded && !failed.some((each) => each.isSource);
  return (
    <div className="stack">
      <ul className="chips">
        {version.replicas.filter(isComplete).map((replica) => (
          <li key={replica.id}>
            <span className="state good">
              <span className="state-dot" aria-hidden="true" />
              {replica.region.displayName}
            </span>
            <span className="hint">
              {replica.verifiedAt ? (
                <>
                  {t('version.verified')} <When at={replica.verifiedAt} />
                </>
              ) : (
                t('replicaState.COMPLETED')
              )}
            </span>
            {replica.finding && <Statement notice={replica.finding} />}
          </li>
        ))}
      </ul>
      {version.replicas.filter((replica) => !isComplete(replica)).map((replica) => (
        <div key={replica.id}>
          <Bar
            label={replica.region.displayName}
            value={replica.progress}
            shown={stateOf(replica)}
            tone={replica.state === 'FAILED' ? 'bad' : 'busy'}
          />
          {replica.waitingReason && <Statement notice={replica.waitingReason} />}
          {replica.refusal && <p>{textOf('refusal', replica.refusal)}</p>}
          {replica.error && <JobError error={replica.error} isExplained={Boolean(replica.refusal)} />}
        </div>
      ))}
      <ProblemMessage problem={problem} />
      {canRetry && (
        <div className="actions">
          <Action kind="primary" isDisabled={isRunning} onPress={() => void run({ imageVersionId: version.id })}>
            {t('export.retryRegions')}
          </Action>
        </div>
      )}
    </div>
  );
}

function isComplete({ state }: Replica): boolean {
  return state === 'COMPLETED';
}

function stateOf({ state, totalBytes, transferredBytes, progress, isSource }: Replica): string {
  if (state !== 'REPLICATING' || !totalBytes) return textOf('replicaState', state) ?? state;
  const figures = { done: bytes(transferredBytes), total: bytes(totalBytes) };
  return `${t(isSource ? 'export.read' : 'export.copied', figures)} · ${percent(progress)}`;
}
