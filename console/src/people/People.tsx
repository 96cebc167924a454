// People with roles on a lab account or on a lab, and the form that gives a role.
import { type FormEvent, useState } from 'react';
import { useChange } from '../api/screen';
import { useViewer } from '../frame/viewer';
import { Action } from '../parts/Action';
import { Confirm } from '../parts/Confirm';
import { Select, TextInput } from '../parts/Fields';
import { Notice, ProblemMessage } from '../parts/Message';
import { When } from '../parts/When';
import { t, textOf } from '../text/text';
import { GRANT, REVOKE } from './changes';

const ACCOUNT_ROLES = ['LAB_CREATOR', 'ACCOUNT_CONTRIBUTOR', 'ACCOUNT_OWNER', 'READER'] as const;
const LAB_ROLES = ['LAB_CONTRIBUTOR', 'LAB_OWNER'] as const;
type Role = (typeof ACCOUNT_ROLES | typeof LAB_ROLES)[number];

export type Scope = { labAccountId: string } | { labId: string };

interface Assignment {
  id: string;
  principal: string;
  role: string;
  grantedBy: string;
  grantedAt: string;
}

interface PeopleProps {
  scope: Scope;
  canGrant: boolean;
  roles: { nodes: Assignment[]; pageInfo: { hasNextPage: boolean } };
}

export function People({ scope, canGrant, roles }: PeopleProps) {
  if (!canGrant && roles.nodes.length === 0) return null;
  return (
    <section className="card">
      <h2>{t('labId' in scope ? 'people.share' : 'people.title')}</h2>
      {roles.nodes.length > 0 ? (
        <ul className="plain-list">
          {roles.nodes.map((each) => (
            <Person key={each.id} assignment={each} canRevoke={canGrant} />
          ))}
        </ul>
      ) : (
        <p className="hint">{t('people.none')}</p>
      )}
      {roles.pageInfo.hasNextPage && <p className="hint">{t('administration.more')}</p>}
      {canGrant && <GrantForm scope={scope} roles={roles.nodes} />}
    </section>
  );
}

function Person({ assignment, canRevoke }: { assignment: Assignment; canRevoke: boolean }) {
  const { principal, role, grantedBy, grantedAt } = assignment;
  const { viewer } = useViewer();
  const [isAsking, setAsking] = useState(false);
  const { run, isRunning, problem } = useChange(REVOKE);
  const revoke = async () => {
    if (await run({ roleAssignmentId: assignment.id })) setAsking(false);
  };
  const words = { name: principal, role: textOf('role', role) ?? role };
  return (
    <li className="person">
      <span>
        <strong>{principal}</strong> {words.role}
        <span className="hint">
          {t('people.grantedBy', { name: grantedBy })}, <When at={grantedAt} />
        </span>
      </span>
      {canRevoke && (
        <Action kind="quiet" aria-label={t('people.revokeOf', words)} onPress={() => setAsking(true)}>
          {t('people.revoke')}
        </Action>
      )}
      {isAsking && (
        <Confirm
          title={t('people.revokeTitle', words)}
          confirm={t('people.revoke')}
          isRunning={isRunning}
          problem={problem}
          onConfirm={() => void revoke()}
          onClose={() => setAsking(false)}
        >
          <p>{t('people.revokeEffect')}</p>
          {principal === viewer.name && <Notice kind="warn">{t('people.revokeOwn')}</Notice>}
        </Confirm>
      )}
    </li>
  );
}

function GrantForm({ scope, roles: held }: { scope: Scope; roles: readonly Assignment[] }) {
  const roles: readonly Role[] = 'labId' in scope ? LAB_ROLES : ACCOUNT_ROLES;
  const [principal, setPrincipal] = useState('');
  const [role, setRole] = useState<Role>(roles[0] as Role);
  const [granted, setGranted] = useState<{ name: string; role: string } | null>(null);
  const { run, isRunning, problem } = useChange(GRANT);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const name = principal.trim();
    setGranted(null);
    if (!(await run({ ...scope, principal: name, role }))) return;
    setGranted({ name, role });
    setPrincipal('');
  };
  // Not once the role is removed again.
  const isHeld = held.some((each) => each.principal === granted?.name && each.role === granted.role);
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
      {granted && isHeld && (
        <Notice kind="good">
          {t('people.granted', { name: granted.name, role: textOf('role', granted.role) ?? granted.role })}
        </Notice>
      )}
      <ProblemMessage problem={problem} />
      <div>
        <Action type="submit" isDisabled={isRunning || !principal.trim()}>
          {t('people.grant')}
        </Action>
      </div>
    </form>
  );
}
