// New token for a program; it is shown once.
import { type FormEvent, useState } from 'react';
import { useChange } from '../api/screen';
import { Action } from '../parts/Action';
import { TextInput } from '../parts/Fields';
import { Notice, ProblemMessage } from '../parts/Message';
import { t } from '../text/text';
import { CREATE_TOKEN } from './query';

export function NewToken() {
  const [name, setName] = useState('');
  const [token, setToken] = useState('');
  const { run, isRunning, problem } = useChange(CREATE_TOKEN);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const made = await run({ purpose: name.trim() });
    if (!made?.token) return;
    setToken(made.token);
    setName('');
  };
  return (
    <form className="card" onSubmit={submit}>
      <TextInput
        label={t('tokens.new')}
        about={t('tokens.newAbout')}
        value={name}
        onChange={setName}
        maxLength={100}
        autoComplete="off"
      />
      <ProblemMessage problem={problem} />
      {token && (
        <Notice kind="good">
          <p>{t('tokens.once')}</p>
          <p className="mono secret">{token}</p>
        </Notice>
      )}
      <div>
        <Action type="submit" isDisabled={isRunning || !name.trim()}>
          {t('tokens.create')}
        </Action>
      </div>
    </form>
  );
}
