// New lab account.
import { type FormEvent, useState } from 'react';
import { useChange, useScreen } from '../api/screen';
import { chosenAccount } from '../frame/viewer';
import { Action } from '../parts/Action';
import { Select, TextInput } from '../parts/Fields';
import { ProblemMessage } from '../parts/Message';
import { Page } from '../parts/Page';
import { go, href } from '../route';
import { t } from '../text/text';
import { CREATE_ACCOUNT } from './changes';
import { NEW_ACCOUNT } from './query';

export default function NewAccount() {
  const { data, problem } = useScreen(NEW_ACCOUNT, {});
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState('');
  const create = useChange(CREATE_ACCOUNT);
  const regions = (data?.geographies ?? []).flatMap((geography) =>
    geography.regions
      .filter(({ available }) => available)
      .map((region) => ({ value: region.name, label: `${region.displayName} (${geography.displayName})` })),
  );
  const region = chosen || regions[0]?.value || '';
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const made = await create.run({ name: name.trim(), regionName: region });
    if (!made?.labAccount) return;
    chosenAccount.set(made.labAccount.id);
    go(href('account'));
  };
  return (
    <Page title={t('newAccount.title')} about={t('newAccount.about')}>
      <ProblemMessage problem={problem} />
      <form className="form" onSubmit={submit}>
        <TextInput
          label={t('newAccount.name')}
          about={t('newAccount.nameAbout')}
          value={name}
          onChange={setName}
          maxLength={100}
          isRequired
          autoComplete="off"
        />
        <Select
          label={t('newLab.region')}
          about={t('newAccount.regionAbout')}
          value={region}
          onChange={setChosen}
          options={regions}
        />
        <ProblemMessage problem={create.problem} />
        <div>
          <Action type="submit" kind="primary" isDisabled={create.isRunning || !name.trim() || !region}>
            {t('newAccount.create')}
          </Action>
        </div>
      </form>
    </Page>
  );
}
