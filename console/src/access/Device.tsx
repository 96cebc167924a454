// Sign-in of a program: a person who is signed in confirms the code that the program shows.
import { type FormEvent, useState } from 'react';
import { useChange } from '../api/screen';
import { useViewer } from '../frame/viewer';
import { Action } from '../parts/Action';
import { TextInput } from '../parts/Fields';
import { Notice, ProblemMessage } from '../parts/Message';
import { Page } from '../parts/Page';
import { href, useRoute } from '../route';
import { t } from '../text/text';
import { APPROVE_DEVICE } from './query';

export default function Device() {
  const { viewer } = useViewer();
  const [code, setCode] = useState(useRoute().query.get('user_code') ?? '');
  const [done, setDone] = useState('');
  const { run, isRunning, problem } = useChange(APPROVE_DEVICE);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setDone('');
    const approved = await run({ userCode: code.trim() });
    if (!approved?.accessToken) return;
    setDone(t('device.done', { program: approved.accessToken.name ?? t('tokens.unnamed'), name: viewer.name }));
    setCode('');
  };
  return (
    <Page
      title={t('device.title')}
      above={<a href={href('access')}>{t('access.title')}</a>}
      about={t('device.about', { name: viewer.name })}
    >
      <form className="form" onSubmit={submit}>
        <Notice kind="warn">{t('device.warning')}</Notice>
        <TextInput
          label={t('device.code')}
          about={t('device.codeAbout')}
          value={code}
          onChange={setCode}
          maxLength={40}
          autoComplete="off"
          spellCheck="false"
        />
        {done && <Notice kind="good">{done}</Notice>}
        <ProblemMessage problem={problem} />
        <div>
          <Action type="submit" kind="primary" isDisabled={isRunning || !code.trim()}>
            {t('device.confirm')}
          </Action>
        </div>
      </form>
    </Page>
  );
}
