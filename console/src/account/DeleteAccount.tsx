// Deletion of a lab account: what it affects; it cannot be undone.
import { useState } from 'react';
import { useQuery } from 'urql';
import { useChange } from '../api/screen';
import { chosenAccount } from '../frame/viewer';
import { Action } from '../parts/Action';
import { Confirm } from '../parts/Confirm';
import { Loading, ProblemMessage } from '../parts/Message';
import { problemOf } from '../api/problems';
import { go, href } from '../route';
import { t } from '../text/text';
import { wordsOf } from '../text/warnings';
import type { Account } from './Account';
import { DELETE_ACCOUNT } from './changes';
import { ACCOUNT_WARNINGS } from './query';

export function DeleteAccount({ account }: { account: Account }) {
  const [isAsking, setAsking] = useState(false);
  return (
    <section className="card">
      <h2>{t('deleteAccount.title')}</h2>
      <p>{t('deleteAccount.about')}</p>
      <div>
        <Action kind="danger" onPress={() => setAsking(true)}>
          {t('deleteAccount.submit')}
        </Action>
      </div>
      {isAsking && <Question account={account} onClose={() => setAsking(false)} />}
    </section>
  );
}

function Question({ account, onClose }: { account: Account; onClose: () => void }) {
  const variables = { id: account.id };
  const [{ data, error }] = useQuery({ query: ACCOUNT_WARNINGS, variables, requestPolicy: 'network-only' });
  const { run, isRunning, problem } = useChange(DELETE_ACCOUNT);
  const warnings = data?.node && 'deletionWarnings' in data.node ? data.node.deletionWarnings : null;
  const remove = async () => {
    if (!(await run({ labAccountId: account.id }))) return;
    chosenAccount.set('');
    go(href('administration'));
  };
  return (
    <Confirm
      title={t('deleteAccount.question', { name: account.name })}
      confirm={t('deleteAccount.submit')}
      typed={account.name}
      isDisabled={!warnings}
      isRunning={isRunning}
      problem={problem}
      onConfirm={() => void remove()}
      onClose={onClose}
    >
      {error && <ProblemMessage problem={problemOf(error)} />}
      {warnings ? (
        <ul>
          {warnings.map((warning) => (
            <li key={warning.kind}>{wordsOf(warning)}</li>
          ))}
          <li>{t('deleteAccount.versions')}</li>
        </ul>
      ) : (
        !error && <Loading />
      )}
      <p>{t('lab.deleteFinal')}</p>
    </Confirm>
  );
}
