// Invitations of other lab accounts to the attached gallery.
import { useState } from 'react';
import { useChange } from '../api/screen';
import { Action } from '../parts/Action';
import { Notice, ProblemMessage } from '../parts/Message';
import { When } from '../parts/When';
import { t } from '../text/text';
import type { Account } from './Account';
import { INVITE, REVOKE_INVITATION } from './changes';

type Gallery = NonNullable<Account['galleryAttachment']>['gallery'];
type Invitation = Gallery['invitations']['nodes'][number];

export function Invitations({ gallery }: { gallery: Gallery }) {
  const [code, setCode] = useState('');
  const { run, isRunning, problem } = useChange(INVITE);
  const { nodes, pageInfo } = gallery.invitations;
  const invite = async () => {
    const made = await run({ galleryId: gallery.id });
    if (made?.code) setCode(made.code);
  };
  return (
    <section className="card">
      <div>
        <h2>{t('invitations.title')}</h2>
        <p className="about">{t('invitations.about')}</p>
      </div>
      {nodes.length > 0 && (
        <ul className="plain-list">
          {nodes.map((each) => (
            <InvitationRow key={each.id} invitation={each} />
          ))}
        </ul>
      )}
      {pageInfo.hasNextPage && <p className="hint">{t('administration.more')}</p>}
      {code && (
        <Notice kind="good">
          <p>{t('invitations.once')}</p>
          <p className="mono secret">{code}</p>
        </Notice>
      )}
      <ProblemMessage problem={problem} />
      <div>
        <Action isDisabled={isRunning} onPress={() => void invite()}>
          {t('invitations.create')}
        </Action>
      </div>
    </section>
  );
}

function InvitationRow({ invitation }: { invitation: Invitation }) {
  const { id, createdAt, invitedBy, expiresAt, acceptedAt, acceptedBy, acceptedByLabAccount } = invitation;
  const { run, isRunning, problem } = useChange(REVOKE_INVITATION);
  const isExpired = new Date(expiresAt).getTime() < Date.now();
  return (
    <li>
      <div className="person">
        <span>
          {acceptedAt ? (
            <>
              <strong>{acceptedByLabAccount?.name ?? t('invitations.unknownAccount')}</strong>
              <span className="hint">
                {t('invitations.acceptedBy', { name: acceptedBy ?? '' })}, <When at={acceptedAt} />
              </span>
            </>
          ) : (
            <>
              <strong>{t(isExpired ? 'invitations.expired' : 'invitations.open')}</strong>
              <span className="hint">
                {t('invitations.expires')} <When at={expiresAt} />
              </span>
            </>
          )}
          <span className="hint">
            {t('invitations.by', { name: invitedBy })}, <When at={createdAt} />
          </span>
        </span>
        {!acceptedAt && (
          <Action kind="quiet" isDisabled={isRunning} onPress={() => void run({ galleryInvitationId: id })}>
            {t('invitations.revoke')}
          </Action>
        )}
      </div>
      <ProblemMessage problem={problem} />
    </li>
  );
}
