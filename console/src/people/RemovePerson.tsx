// Removal of a person who left, with all roles, tokens and sign-ins; another person takes over the labs.
import { useState } from 'react';
import { useChange } from '../api/screen';
import { Action } from '../parts/Action';
import { Confirm } from '../parts/Confirm';
import { TextInput } from '../parts/Fields';
import { Notice } from '../parts/Message';
import { number } from '../text/formats';
import { t } from '../text/text';
import { REMOVE_PERSON } from './changes';

export function RemovePerson() {
  const [isAsking, setAsking] = useState(false);
  const [person, setPerson] = useState('');
  const [heir, setHeir] = useState('');
  const [done, setDone] = useState('');
  const { run, isRunning, problem, clear } = useChange(REMOVE_PERSON);
  const ask = () => {
    clear();
    setPerson('');
    setHeir('');
    setDone('');
    setAsking(true);
  };
  const remove = async () => {
    const principal = person.trim();
    const removed = await run({ principal, transferLabsTo: heir.trim() || null });
    if (!removed) return;
    const counts = {
      roles: number(removed.rolesRemoved),
      tokens: number(removed.tokensRevoked),
      sessions: number(removed.sessionsEnded),
      labs: number(removed.labsTransferred),
    };
    setDone(t('removePerson.done', { name: principal, ...counts }));
    setAsking(false);
  };
  return (
    <section className="card">
      <h2>{t('removePerson.title')}</h2>
      <p>{t('removePerson.about')}</p>
      {done && <Notice kind="good">{done}</Notice>}
      <div>
        <Action kind="danger" onPress={ask}>
          {t('removePerson.open')}
        </Action>
      </div>
      {isAsking && (
        <Confirm
          title={t('removePerson.open')}
          confirm={t('removePerson.submit')}
          isDisabled={!person.trim()}
          isRunning={isRunning}
          problem={problem}
          onConfirm={() => void remove()}
          onClose={() => setAsking(false)}
        >
          <TextInput
            label={t('removePerson.person')}
            about={t('people.principalAbout')}
            value={person}
            onChange={setPerson}
            maxLength={200}
            autoComplete="off"
          />
          <TextInput
            label={t('removePerson.heir')}
            about={t('removePerson.heirAbout')}
            value={heir}
            onChange={setHeir}
            maxLength={200}
            autoComplete="off"
          />
          <ul>
            <li>{t('removePerson.everywhere')}</li>
            <li>{t('removePerson.provider')}</li>
            <li>{t('lab.deleteFinal')}</li>
          </ul>
        </Confirm>
      )}
    </section>
  );
}
