// Progress of one upload, with pause, resumption and deletion.
import { FileTrigger } from 'react-aria-components';
import { useState } from 'react';
import { Action } from '../parts/Action';
import { Bar } from '../parts/Bar';
import { Notice } from '../parts/Message';
import { bytes, percent } from '../text/formats';
import { t } from '../text/text';
import { discard, pause, resume, type Upload } from './tus';

export function UploadProgress({ upload }: { upload: Upload }) {
  const { id, fileName, sizeBytes, sentBytes, state } = upload;
  const [isOther, setOther] = useState(false);
  const done = (100 * sentBytes) / sizeBytes;
  const shown = t('upload.sent', { done: bytes(sentBytes), total: bytes(sizeBytes), percent: percent(done) });
  return (
    <div className="stack">
      {state === 'lost' ? (
        <p>{t('upload.lost', { name: fileName })}</p>
      ) : (
        <Bar label={fileName} value={done} shown={shown} tone={state === 'complete' ? 'good' : 'busy'} />
      )}
      {state === 'waiting' && <Notice kind="warn">{t('upload.waiting')}</Notice>}
      {state === 'full' && <Notice kind="warn">{t('upload.full')}</Notice>}
      {state === 'gone' && <Notice kind="bad">{t('upload.gone')}</Notice>}
      {isOther && <Notice kind="bad">{t('upload.otherFile', { name: fileName, size: bytes(sizeBytes) })}</Notice>}
      <div className="actions">
        {(state === 'sending' || state === 'waiting') && <Action onPress={() => pause(id)}>{t('upload.pause')}</Action>}
        {state === 'paused' && (
          <Action kind="primary" onPress={() => resume(id)}>
            {t('upload.resume')}
          </Action>
        )}
        {state === 'lost' && (
          <FileTrigger onSelect={(chosen) => setOther(!(chosen?.[0] && resume(id, chosen[0])))}>
            <Action kind="primary">{t('upload.chooseAgain')}</Action>
          </FileTrigger>
        )}
        <Action kind="quiet" onPress={() => void discard(id)}>
          {t('upload.discard')}
        </Action>
      </div>
    </div>
  );
}
