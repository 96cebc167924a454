// Sign-in of a program: a person who is signed in confirms or refuses the code that the program shows.
import { type FormEvent, useState } from 'react';
import { useChange } from '../api/screen';
import { useViewer } from '../frame/viewer';
import { Action } from '../parts/Action';
import { TextInput } from '../parts/Fields';
import { Notice, ProblemMessage } from '../parts/Message';
import { Page } from '../parts/Page';
import { href, useRoute } from '../route';
import { t } from '../text/text';
import { APPROVE_DEVICE, DENY_DEVICE } from './query';

export default function Device() {
  const { viewer } = useViewer();
  const [code, setCode] = useState(useRoute().query.get('user_code') ?? '');
  const [done, setDone] = useState('');
  const approval = useChange(APPROVE_DEVICE);
  const denial = useChange(DENY_DEVICE);
  const isDisabled = approval.isRunning || denial.isRunning || !code.trim();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setDone('');
    denial.clear();
    const approved = await approval.run({ userCode: code.trim() });
    if (!approved?.accessToken) return;
    setDone(t('device.done', { program: approved.accessToken.purpose ?? t('tokens.unnamed'), name: viewer.name }));
    setCode('');
  };
  const deny = async () => {
    setDone('');
    approval.clear();
    const denied = await denial.run({ userCode: code.trim() });
    if (!denied) return;
    setDone(t('device.denied', { program: denied.programName ?? '' }));
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
        <ProblemMessage problem={approval.problem ?? denial.problem} />
        <div className="actions">
          <Action type="submit" kind="primary" isDisabled={isDisabled}>
            {t('device.confirm')}
          </Action>
          <Action onPress={deny} isDisabled={isDisabled}>
            {t('device.deny')}
          </Action>
        </div>
      </form>
    </Page>
  );
}
