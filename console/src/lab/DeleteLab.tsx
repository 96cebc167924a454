// Deletion of a lab: it cannot be undone.
import { useState } from 'react';
import { useChange } from '../api/screen';
import { Action } from '../parts/Action';
import { Confirm } from '../parts/Confirm';
import { go, href } from '../route';
import { t } from '../text/text';
import { DELETE_LAB } from './changes';
import type { LabNode } from './exports';

export function DeleteLab({ lab, isExporting }: { lab: LabNode; isExporting: boolean }) {
  const [isAsking, setAsking] = useState(false);
  const { run, isRunning, problem } = useChange(DELETE_LAB);
  const remove = async () => {
    if (await run({ labId: lab.id })) go(href('labs'));
  };
  return (
    <>
      <Action kind="quiet" isDisabled={isExporting || lab.labState === 'DELETING'} onPress={() => setAsking(true)}>
        {t('lab.delete')}
      </Action>
      {isAsking && (
        <Confirm
          title={t('lab.deleteTitle', { name: lab.name })}
          confirm={t('lab.delete')}
          typed={lab.name}
          isRunning={isRunning}
          problem={problem}
          onConfirm={() => void remove()}
          onClose={() => setAsking(false)}
        >
          <ul>
            <li>{t('lab.deleteDisk')}</li>
            <li>{t('lab.deleteExports')}</li>
            <li>{t('lab.deleteVersions')}</li>
          </ul>
          <p>{t('lab.deleteFinal')}</p>
        </Confirm>
      )}
    </>
  );
}
