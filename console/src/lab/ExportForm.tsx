// Export to the gallery: as a new image, or as the next version of the image that the lab was created from.
import { type FormEvent, useMemo, useState } from 'react';
import { useQuery } from 'urql';
import type { ResultOf } from '../api/graphql';
import { createKeys } from '../api/keys';
import { useChange } from '../api/screen';
import { Action, ActionLink } from '../parts/Action';
import { Choice, Select, TextInput } from '../parts/Fields';
import { Empty, Notice, ProblemMessage } from '../parts/Message';
import { href } from '../route';
import { bytes, duration, money } from '../text/formats';
import { imageNameError, nameOf, nextNumbers } from '../text/names';
import { t } from '../text/text';
import { ESTIMATE, EXPORT, REEXPORT } from './changes';
import type { LabNode } from './exports';
import { RegionChoice, type Regions } from './RegionChoice';

type Bump = 'PATCH' | 'MINOR' | 'MAJOR';

export function ExportForm({ lab }: { lab: LabNode }) {
  const attachment = lab.labAccount.galleryAttachment;
  const canManage = lab.labAccount.viewerCanUpdate;
  const [isOpen, setOpen] = useState(lab.exports.nodes.length === 0);
  if (!attachment || attachment.isDetaching) {
    return (
      <Empty title={t('exportForm.noGallery')}>
        <p>{t(canManage ? 'exportForm.noGalleryManager' : 'exportForm.noGalleryTeacher')}</p>
        {canManage && (
          <ActionLink to={href('account')} kind="primary">
            {t('exportForm.toAccount')}
          </ActionLink>
        )}
      </Empty>
    );
  }
  if (!isOpen) {
    return (
      <div>
        <Action onPress={() => setOpen(true)}>{t('exportForm.again')}</Action>
      </div>
    );
  }
  return <Form lab={lab} gallery={attachment.gallery} />;
}

function Form({ lab, gallery }: { lab: LabNode; gallery: { id: string; name: string } }) {
  const source = lab.imageVersion?.definition.gallery.id === gallery.id ? lab.imageVersion.definition : null;
  const [target, setTarget] = useState<'update' | 'create'>(source ? 'update' : 'create');
  const [bump, setBump] = useState<Bump>('PATCH');
  const [name, setName] = useState('');
  const [description, setDescription] = useState('');
  const [notes, setNotes] = useState('');
  const [regions, setRegions] = useState<Regions>(null);
  const keyFor = useMemo(createKeys, []);
  const exporting = useChange(EXPORT);
  const reexporting = useChange(REEXPORT);
  const { state, canExportRunning } = lab.templateVm;
  const canExport = state === 'STOPPED' || canExportRunning;
  const isUpdate = source !== null && target === 'update';
  const nameError = imageNameError(name);
  const problem = exporting.problem ?? reexporting.problem;
  const highest = source?.versions.nodes[0]?.name ?? '0.0.0';
  const numbers = nextNumbers(highest);
  const pinned = source?.productionMode === 'PINNED' ? source.productionVersion?.name : null;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const common = {
      labId: lab.id,
      releaseNotes: notes.trim() || null,
      targetRegions: regions?.map((regionName) => ({ regionName })) ?? null,
    };
    const image = { imageName: name.trim(), description: description.trim() || null };
    const update = { updateImage: { bump, expectedLatest: highest } };
    const reexport = { ...common, target: isUpdate ? update : { createImage: image } };
    const first = { ...common, ...image };
    const started = source
      ? await reexporting.run({ ...reexport, idempotencyKey: keyFor(reexport) })
      : await exporting.run({ ...first, idempotencyKey: keyFor(first) });
    // The progress is at the top of the page, the button at its end.
    if (started) document.querySelector<HTMLElement>('h1')?.focus();
  };

  return (
    <form className="card" onSubmit={submit}>
      <div>
        <h2>{t('exportForm.title', { gallery: gallery.name })}</h2>
        <p className="about">{t('exportForm.about')}</p>
      </div>
      {source && (
        <Choice
          label={t('exportForm.target')}
          value={target}
          onChange={(value) => setTarget(value === 'update' ? 'update' : 'create')}
          options={[
            {
              value: 'update',
              label: t('exportForm.update', { image: nameOf(source) }),
              about: pinned
                ? t('exportForm.pinnedAbout', { version: numbers[bump], pinned })
                : t('exportForm.updateAbout', { version: numbers[bump] }),
            },
            { value: 'create', label: t('exportForm.create'), about: t('exportForm.createAbout') },
          ]}
        />
      )}
      {isUpdate ? (
        <>
          <Select
            label={t('exportForm.number')}
            value={bump}
            onChange={(value) => setBump(value as Bump)}
            options={(['PATCH', 'MINOR', 'MAJOR'] as const).map((each) => ({
              value: each,
              label: `${numbers[each]} – ${t(`bump.${each}`)}`,
            }))}
          />
          <EarlierNotes versions={source.versions.nodes} />
        </>
      ) : (
        <>
          <TextInput
            label={t('exportForm.name')}
            about={t('exportForm.nameAbout')}
            value={name}
            onChange={setName}
            error={nameError}
            isRequired
            maxLength={80}
            autoComplete="off"
          />
          <TextInput label={t('exportForm.description')} value={description} onChange={setDescription} maxLength={4096} />
        </>
      )}
      <TextInput
        label={t('exportForm.notes')}
        about={t('exportForm.notesAbout')}
        value={notes}
        onChange={setNotes}
        lines={3}
        maxLength={4096}
      />
      <RegionChoice lab={lab} value={regions} onChange={setRegions} />
      <Estimate lab={lab} regions={regions} />
      {!canExport && <Notice kind="warn">{t('exportForm.notStopped')}</Notice>}
      {canExportRunning && <p className="hint">{t('exportForm.running')}</p>}
      <ProblemMessage problem={problem} />
      <div className="actions">
        <Action
          type="submit"
          kind="primary"
          isDisabled={
            !canExport || exporting.isRunning || reexporting.isRunning || (!isUpdate && (!name || nameError !== null))
          }
        >
          {t(isUpdate ? 'exportForm.submitUpdate' : 'exportForm.submit')}
        </Action>
        {!isUpdate && !name && <span className="hint">{t('exportForm.missing')}</span>}
      </div>
    </form>
  );
}

interface Earlier {
  id: string;
  name: string;
  releaseNotes: string | null;
  createdBy: string;
}

// What earlier authors wrote, beside what the user writes now.
function EarlierNotes({ versions }: { versions: readonly Earlier[] }) {
  return (
    <div>
      <p className="hint">{t('exportForm.earlier')}</p>
      <ul className="plain-list">
        {versions.map(({ id, name, releaseNotes, createdBy }) => (
          <li key={id}>
            <strong>{name}</strong> {releaseNotes || t('exportForm.noNotes')} <span className="hint">{createdBy}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

type Ended = ResultOf<typeof ESTIMATE>['exports']['nodes'][number];

// The cost comes first: it remains when the export has ended.
function Estimate({ lab, regions }: { lab: LabNode; regions: Regions }) {
  const targetRegions = useMemo(() => regions?.map((regionName) => ({ regionName })) ?? null, [regions]);
  const variables = useMemo(() => ({ input: { subject: { labId: lab.id }, targetRegions } }), [lab.id, targetRegions]);
  const [{ data }] = useQuery({ query: ESTIMATE, variables, requestPolicy: 'cache-and-network' });
  const { usedBytes } = lab.templateVm.osDisk;
  if (!data?.estimateCost) return null;
  const { monthlyStorage, oneOffTransfer } = data.estimateCost;
  const seconds = usedBytes === null ? null : secondsFor(usedBytes, data.exports.nodes);
  return (
    <section className="estimate" aria-label={t('exportForm.estimate')}>
      <h3>{t('exportForm.estimate')}</h3>
      <dl className="facts">
        <dt>{t('exportForm.monthly')}</dt>
        <dd>
          <strong>{t('exportForm.atMost', { cost: money(monthlyStorage) })}</strong>
        </dd>
        <dt>{t('exportForm.once')}</dt>
        <dd>{t('exportForm.atMost', { cost: money(oneOffTransfer) })}</dd>
        <dt>{t('exportForm.time')}</dt>
        <dd>
          {seconds === null ? t('exportForm.timeUnknown') : t('exportForm.timeAbout', { time: duration(seconds) })}
        </dd>
        {usedBytes !== null && (
          <>
            <dt>{t('exportForm.data')}</dt>
            <dd>{bytes(usedBytes)}</dd>
          </>
        )}
      </dl>
      <p className="hint">{t('exportForm.costAbout')}</p>
    </section>
  );
}

// At the rate of the last exports, all regions included; null without any.
function secondsFor(size: number, ended: readonly Ended[]): number | null {
  let read = 0;
  let seconds = 0;
  for (const { totalBytes, startedAt, finishedAt } of ended) {
    if (!startedAt || !finishedAt || !totalBytes) continue;
    read += totalBytes;
    seconds += (Date.parse(finishedAt) - Date.parse(startedAt)) / 1000;
  }
  return read && seconds > 0 ? (size * seconds) / read : null;
}
