// Change of a version's notes and end of life.
import { useState } from 'react';
import { useChange } from '../api/screen';
import { Confirm } from '../parts/Confirm';
import { TextInput, Tick } from '../parts/Fields';
import { t } from '../text/text';
import { UPDATE_VERSION } from './changes';
import type { ImageVersion } from './Image';

export function EditVersion({ version, onClose }: { version: ImageVersion; onClose: () => void }) {
  const [notes, setNotes] = useState(version.releaseNotes ?? '');
  const [end, setEnd] = useState(version.endOfLifeDate?.slice(0, 10) ?? '');
  const [isBlocked, setBlocked] = useState(version.blockDeletionBeforeEndOfLife);
  const { run, isRunning, problem } = useChange(UPDATE_VERSION);
  const save = async () => {
    const changed = end !== (version.endOfLifeDate?.slice(0, 10) ?? '');
    const done = await run({
      imageVersionId: version.id,
      releaseNotes: notes.trim() || null,
      blockDeletionBeforeEndOfLife: isBlocked,
      ...(changed ? { endOfLifeDate: end ? `${end}T00:00:00Z` : null } : {}),
    });
    if (done) onClose();
  };
  return (
    <Confirm
      title={t('version.editTitle', { name: version.name })}
      confirm={t('version.save')}
      kind="primary"
      isRunning={isRunning}
      problem={problem}
      onConfirm={() => void save()}
      onClose={onClose}
    >
      <TextInput label={t('exportForm.notes')} value={notes} onChange={setNotes} lines={4} maxLength={4096} />
      <TextInput label={t('version.endOfLife')} about={t('version.endAbout')} type="date" value={end} onChange={setEnd} />
      <Tick label={t('version.block')} value={isBlocked} onChange={setBlocked} />
    </Confirm>
  );
}
