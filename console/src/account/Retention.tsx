// Change of the time in which a deleted version can be restored.
import { useState } from 'react';
import { useChange } from '../api/screen';
import { Action } from '../parts/Action';
import { Confirm } from '../parts/Confirm';
import { TextInput } from '../parts/Fields';
import { t } from '../text/text';
import { UPDATE_GALLERY } from './changes';

export function Retention({ galleryId, days }: { galleryId: string; days: number }) {
  const [isOpen, setOpen] = useState(false);
  const [value, setValue] = useState(String(days));
  const { run, isRunning, problem } = useChange(UPDATE_GALLERY);
  const isNumber = /^\d{1,3}$/.test(value) && Number(value) <= 365;
  const save = async () => {
    if (await run({ galleryId, softDeleteRetentionDays: Number(value) })) setOpen(false);
  };
  return (
    <>
      <Action onPress={() => setOpen(true)}>{t('gallery.changeRetention')}</Action>
      {isOpen && (
        <Confirm
          title={t('gallery.changeRetention')}
          confirm={t('version.save')}
          kind="primary"
          isDisabled={!isNumber}
          isRunning={isRunning}
          problem={problem}
          onConfirm={() => void save()}
          onClose={() => setOpen(false)}
        >
          <TextInput
            label={t('gallery.retentionDays')}
            about={t('gallery.retentionAbout')}
            inputMode="numeric"
            value={value}
            onChange={setValue}
            error={isNumber ? null : t('gallery.retentionRange')}
          />
        </Confirm>
      )}
    </>
  );
}
