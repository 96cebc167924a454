// People with roles on a lab account or on a lab, and the form that gives a role.
import { type FormEvent, useState } from 'react';
import { useChange } from '../api/screen';
import { Action } from '../parts/Action';
import { Select, TextInput } from '../parts/Fields';
import { Notice, ProblemMessage } from '../parts/Message';
import { t, textOf } from '../text/text';
import { GRANT } from './changes';

const ACCOUNT_ROLES = ['LAB_CREATOR', 'ACCOUNT_CONTRIBUTOR', 'ACCOUNT_OWNER', 'READER'] as const;
const LAB_ROLES = ['LAB_CONTRIBUTOR', 'LAB_OWNER'] as const;
type Role = (typeof ACCOUNT_ROLES | typeof LAB_ROLES)[number];

export type Scope = { labAccountId: string } | { labId: string };

export function People({ scope, canGrant }: { scope: Scope; canGrant: boolean }) {
  if (!canGrant) return null;
  return (
    <section className="card">
      <h2>{t('labId' in scope ? 'people.share' : 'people.title')}</h2>
      <GrantForm scope={scope} />
    </section>
  );
}

function GrantForm({ scope }: { scope: Scope }) {
  const roles: readonly Role[] = 'labId' in scope ? LAB_ROLES : ACCOUNT_ROLES;
  const [principal, setPrincipal] = useState('');
  const [role, setRole] = useState<Role>(roles[0] as Role);
  const [granted, setGranted] = useState('');
  const { run, isRunning, problem } = useChange(GRANT);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const name = principal.trim();
    setGranted('');
    if (!(await run({ ...scope, principal: name, role }))) return;
    setGranted(t('people.granted', { name, role: textOf('role', role) ?? role }));
    setPrincipal('');
  };
  return (
    <form className="stack" onSubmit={submit}>
      <TextInput
        label={t('people.principal')}
        about={t('people.principalAbout')}
        value={principal}
        onChange={setPrincipal}
        maxLength={200}
        autoComplete="off"
      />
      <Select
        label={t('people.role')}
        about={textOf('roleAbout', role)}
        value={role}
        onChange={(value) => setRole(value as Role)}
        options={roles.map((each) => ({ value: each, label: textOf('role', each) ?? each }))}
      />
      {granted && <Notice kind="good">{granted}</Notice>}
      <ProblemMessage problem={problem} />
      <div>
        <Action type="submit" isDisabled={isRunning || !principal.trim()}>
          {t('people.grant')}
        </Action>
      </div>
    </form>
  );
}
