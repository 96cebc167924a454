// Policies of the account, which apply to everything that is created later.
import { type FormEvent, useState } from 'react';
import { useChange } from '../api/screen';
import { Action } from '../parts/Action';
import { Choice, Tick, Toggle } from '../parts/Fields';
import { ProblemMessage } from '../parts/Message';
import { t } from '../text/text';
import type { Account } from './Account';
import { UPDATE_ACCOUNT } from './changes';

const POLICIES = ['GEOGRAPHY', 'LAB_REGION_ONLY', 'CUSTOM'] as const;
type Policy = (typeof POLICIES)[number];

export function Policies({ account }: { account: Account }) {
  const [enabled, setEnabled] = useState(account.newImagesEnabledByDefault);
  const [chooses, setChooses] = useState(account.labCreatorsChooseRegion);
  const [policy, setPolicy] = useState<Policy>(account.replicationPolicy);
  const [regions, setRegions] = useState(account.replicationRegions.map(({ name }) => name));
  const { run, isRunning, problem } = useChange(UPDATE_ACCOUNT);
  const isReadOnly = !account.viewerCanUpdate;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void run({
      labAccountId: account.id,
      newImagesEnabledByDefault: enabled,
      labCreatorsChooseRegion: chooses,
      replicationPolicy: policy,
      ...(policy === 'CUSTOM' ? { replicationRegionNames: regions } : {}),
    });
  };
  return (
    <form className="card" onSubmit={submit}>
      <h2>{t('policies.title')}</h2>
      <Toggle label={t('policies.newImages')} value={enabled} onChange={setEnabled} isDisabled={isReadOnly} />
      <Toggle label={t('policies.chooseRegion')} value={chooses} onChange={setChooses} isDisabled={isReadOnly} />
      <Choice
        label={t('policies.regions')}
        value={policy}
        onChange={(value) => setPolicy(value as Policy)}
        options={POLICIES.map((value) => ({ value, label: t(`policy.${value}`), isDisabled: isReadOnly }))}
      />
      {policy === 'CUSTOM' && (
        <div className="row" role="group" aria-label={t('exportForm.chooseRegions')}>
          {account.region.geography.regions.map(({ name, displayName }) => (
            <Tick
              key={name}
              label={displayName}
              value={regions.includes(name)}
              isDisabled={isReadOnly}
              onChange={(isOn) => setRegions(isOn ? [...regions, name] : regions.filter((each) => each !== name))}
            />
          ))}
        </div>
      )}
      <ProblemMessage problem={problem} />
      {!isReadOnly && (
        <div>
          <Action type="submit" isDisabled={isRunning || (policy === 'CUSTOM' && regions.length === 0)}>
            {t('policies.save')}
          </Action>
        </div>
      )}
    </form>
  );
}
