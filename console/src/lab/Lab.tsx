// One lab: its template, the export form or the export that runs, and former exports.
import { useWatch } from '../api/live';
import type { ResultOf } from '../api/graphql';
import { PROGRESS_MILLISECONDS, REST_MILLISECONDS, useScreen } from '../api/screen';
import type { ScreenProps } from '../frame/Screen';
import { JobError, Loading, Notice, ProblemMessage } from '../parts/Message';
import { Page, Section } from '../parts/Page';
import { StateLabel } from '../parts/State';
import { When } from '../parts/When';
import { People } from '../people/People';
import { href } from '../route';
import { nameOf } from '../text/names';
import { t } from '../text/text';
import { DeleteLab } from './DeleteLab';
import { ExportForm } from './ExportForm';
import { ExportProgress } from './ExportProgress';
import { hasEnded, type LabNode, useLabExports, withEvent } from './exports';
import { History } from './History';
import { LAB, LAB_ACTIVITY } from './query';
import { Template } from './Template';

const MOVING = ['CREATING', 'STARTING', 'STOPPING', 'EXPORTING', 'FLATTENING'];

export default function LabScreen({ id }: ScreenProps) {
  const { data, problem, refetch } = useScreen(LAB, { id }, { followsEvents: false, pace: paceOf });
  useWatch(LAB_ACTIVITY, { id }, refetch);
  const events = useLabExports(id, refetch);
  const lab = data?.node && 'templateVm' in data.node ? data.node : null;
  if (!lab) {
    return (
      <Page title={t('lab.title')} above={<a href={href('labs')}>{t('labs.title')}</a>}>
        <ProblemMessage problem={problem} />
        {data ? <Notice kind="warn">{t('error.NOT_FOUND')}</Notice> : !problem && <Loading />}
      </Page>
    );
  }
  return <LabPage lab={lab} events={events} />;
}

// No event announces how much of a disk is copied.
function paceOf(data: ResultOf<typeof LAB> | undefined): number {
  const isCopied = data?.node && 'templateVm' in data.node && data.node.templateVm.progress !== null;
  return isCopied ? PROGRESS_MILLISECONDS : REST_MILLISECONDS;
}

function LabPage({ lab, events }: { lab: LabNode; events: ReturnType<typeof useLabExports> }) {
  const [latest, ...earlier] = lab.exports.nodes;
  const shown = latest && withEvent(latest, events.get(latest.id));
  const isExporting = Boolean(shown && !hasEnded(shown.export));
  const isReady = lab.labState === 'DRAFT';
  return (
    <Page
      title={lab.name}
      above={<a href={href('labs')}>{t('labs.title')}</a>}
      about={<About lab={lab} />}
      actions={lab.viewerCanDelete && <DeleteLab lab={lab} isExporting={isExporting} />}
    >
      {lab.labState === 'FAILED' && (
        <Notice kind="bad">
          <p>{t('lab.failed')}</p>
          {lab.error && <JobError error={lab.error} />}
        </Notice>
      )}
      {lab.labState === 'CREATING' && <Notice>{t('lab.creating')}</Notice>}
      {lab.labState === 'DELETING' && <Notice>{t('lab.deleting')}</Notice>}
      <div className="columns">
        <div className="stack">
          {shown && (isExporting || latest) && <ExportProgress shown={shown} canManage={lab.viewerCanExport} />}
          {isReady && !isExporting && lab.viewerCanExport && <ExportForm key={latest?.id} lab={lab} />}
        </div>
        <div className="stack">
          <Template lab={lab} isMoving={MOVING.includes(lab.templateVm.state)} />
          <People scope={{ labId: lab.id }} canGrant={lab.viewerCanGrantRoles} roles={lab.roleAssignments} />
          {earlier.length > 0 && (
            <Section title={t('lab.history')}>
              <History exports={earlier} />
            </Section>
          )}
        </div>
      </div>
    </Page>
  );
}

function About({ lab }: { lab: LabNode }) {
  const { imageVersion: version, marketplaceImage: offered } = lab;
  return (
    <span className="row">
      {lab.labState !== 'DRAFT' && <StateLabel group="labState" state={lab.labState} />}
      <span>
        {version ? (
          <>
            <a href={href('images', version.definition.id)}>{nameOf(version.definition)}</a>{' '}
            {t('labs.version', { name: version.name })}
          </>
        ) : (
          offered && offered.displayName
        )}
        {' · '}
        {lab.region.displayName}
        {' · '}
        {t('lab.by', { name: lab.createdBy })} <When at={lab.createdAt} />
      </span>
    </span>
  );
}
