// The template: its state, start and stop, its screen, and where its disk is.
import { lazy, Suspense, useState } from 'react';
import { useChange } from '../api/screen';
import { Action } from '../parts/Action';
import { Bar } from '../parts/Bar';
import { Loading, ProblemMessage, Statement } from '../parts/Message';
import { StateLabel } from '../parts/State';
import { bytes, percent } from '../text/formats';
import { t, type TextKey } from '../text/text';
import { FLATTEN, START, STOP } from './changes';
import type { LabNode } from './exports';
import { IdleWarning } from './IdleWarning';

const MachineScreen = lazy(() => import('../machine/MachineScreen'));

const NEXT: Partial<Record<LabNode['templateVm']['state'], TextKey>> = {
  CREATING: 'template.nextCreating',
  STOPPED: 'template.nextStopped',
  STARTING: 'template.nextStarting',
  RUNNING: 'template.nextRunning',
  STOPPING: 'template.nextStopping',
  EXPORTING: 'template.nextExporting',
  FLATTENING: 'template.nextFlattening',
};

interface TemplateProps {
  lab: LabNode;
  isMoving: boolean;
}

export function Template({ lab, isMoving }: TemplateProps) {
  const canManage = lab.viewerCanStartAndStop;
  const { state, notice, progress, diskUri, diskFormat, baseUri, username, osDisk, hasScreen, stopsAt } = lab.templateVm;
  const [isShown, setShown] = useState(false);
  const start = useChange(START);
  const stop = useChange(STOP);
  const flatten = useChange(FLATTEN);
  const isRunning = state === 'RUNNING' || state === 'STARTING';
  const next = hasScreen ? 'template.nextScreen' : NEXT[state];
  return (
    <section className="card">
      <div className="section-head">
        <h2>{t('template.title')}</h2>
        <StateLabel group="templateState" state={state} />
      </div>
      {next && canManage && lab.labState === 'DRAFT' && <p>{t(next)}</p>}
      {stopsAt && <IdleWarning stopsAt={stopsAt} />}
      {progress !== null && <Bar label={t(state === 'FLATTENING' ? 'template.flattening' : 'template.writing')} value={progress} shown={percent(progress)} />}
      {notice && <Statement notice={notice} />}
      {canManage && lab.labState === 'DRAFT' && (
        <div className="actions">
          {state === 'FLATTENING' ? (
            <Action isDisabled={stop.isRunning} onPress={() => void stop.run({ labId: lab.id })}>
              {t('template.flattenCancel')}
            </Action>
          ) : isRunning || state === 'STOPPING' ? (
            <Action isDisabled={state !== 'RUNNING' || stop.isRunning} onPress={() => void stop.run({ labId: lab.id })}>
              {t('template.stop')}
            </Action>
          ) : (
            <Action isDisabled={isMoving || start.isRunning} onPress={() => void start.run({ labId: lab.id })}>
              {t('template.start')}
            </Action>
          )}
          {hasScreen && (
            <Action onPress={() => setShown(!isShown)}>{t(isShown ? 'screen.hide' : 'screen.show')}</Action>
          )}
        </div>
      )}
      {hasScreen && isShown && (
        <Suspense fallback={<Loading />}>
          <MachineScreen labId={lab.id} />
        </Suspense>
      )}
      <ProblemMessage problem={start.problem ?? stop.problem ?? flatten.problem} />
      <dl className="facts">
        <dt>{t('template.size')}</dt>
        <dd>{bytes(osDisk.sizeBytes)}</dd>
        {osDisk.usedBytes !== null && (
          <>
            <dt>{t('template.used')}</dt>
            <dd>{bytes(osDisk.usedBytes)}</dd>
          </>
        )}
        {username && (
          <>
            <dt>{t('template.username')}</dt>
            <dd>{username}</dd>
          </>
        )}
      </dl>
      {diskUri && (
        <details className="more">
          <summary>{t('template.disk')}</summary>
          <div className="stack">
            <p className="hint">{t('template.diskAbout')}</p>
            <p className="mono">{pathOf(diskUri)}</p>
            {diskFormat && <p className="hint">{t('template.format', { format: diskFormat })}</p>}
            {baseUri && (
              <>
                <p className="hint">{t('template.base')}</p>
                <p className="mono">{pathOf(baseUri)}</p>
                {state === 'STOPPED' && (
                  <div>
                    <Action isDisabled={flatten.isRunning} onPress={() => void flatten.run({ labId: lab.id })}>
                      {t('template.flatten')}
                    </Action>
                  </div>
                )}
              </>
            )}
            <div>
              <Action onPress={() => void navigator.clipboard?.writeText(pathOf(diskUri))}>{t('template.copy')}</Action>
            </div>
          </div>
        </details>
      )}
    </section>
  );
}

function pathOf(uri: string): string {
  return uri.startsWith('file:') ? decodeURIComponent(new URL(uri).pathname) : uri;
}
