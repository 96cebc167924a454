// The attached gallery; without one, the ways to get one.
import { type FormEvent, useState } from 'react';
import { useChange } from '../api/screen';
import { Action, ActionLink } from '../parts/Action';
import { Confirm } from '../parts/Confirm';
import { Choice, Select, Tick, TextInput } from '../parts/Fields';
import { Notice, ProblemMessage } from '../parts/Message';
import { When } from '../parts/When';
import { href } from '../route';
import { bytes, money, number } from '../text/formats';
import { plural, t } from '../text/text';
import type { Account, Galleries } from './Account';
import { ACCEPT_INVITATION, ATTACH, CREATE_GALLERY, DETACH } from './changes';
import { Retention } from './Retention';

export function GallerySection({ account, galleries }: { account: Account; galleries: Galleries }) {
  if (account.galleryAttachment) return <Attached account={account} attachment={account.galleryAttachment} />;
  return account.viewerCanUpdate ? (
    <AttachForm account={account} galleries={galleries.filter(({ viewerCanUpdate }) => viewerCanUpdate)} />
  ) : (
    <section className="card">
      <h2>{t('gallery.title')}</h2>
      <p>{t('exportForm.noGalleryTeacher')}</p>
    </section>
  );
}

type Attachment = NonNullable<Account['galleryAttachment']>;

function Attached({ account, attachment }: { account: Account; attachment: Attachment }) {
  const [isAsking, setAsking] = useState(false);
  const [isLater, setLater] = useState(false);
  const { run, isRunning, problem } = useChange(DETACH);
  const { gallery } = attachment;
  const detach = async () => {
    if (await run({ labAccountId: account.id, afterExports: isLater })) setAsking(false);
  };
  return (
    <section className="card">
      <div className="section-head">
        <h2>{t('gallery.named', { name: gallery.name })}</h2>
        <ActionLink to={href('images')}>{t('newLab.toImages')}</ActionLink>
      </div>
      {gallery.description && <p>{gallery.description}</p>}
      {attachment.isDetaching && <Notice kind="warn">{t('gallery.detaching')}</Notice>}
      <dl className="facts">
        <dt>{t('gallery.attached')}</dt>
        <dd>
          {attachment.attachedBy}, <When at={attachment.attachedAt} />
        </dd>
        <dt>{t('gallery.home')}</dt>
        <dd>{gallery.homeAccount?.name ?? t('gallery.noHome')}</dd>
        <dt>{t('gallery.stored')}</dt>
        <dd>
          {t('gallery.storedOf', {
            stored: bytes(gallery.storage.storedBytes),
            logical: bytes(gallery.storage.logicalBytes),
            ratio: number(Math.round(gallery.storage.deduplicationRatio * 10) / 10),
          })}
        </dd>
        <dt>{t('gallery.cost')}</dt>
        <dd>{t('gallery.perMonth', { cost: money(gallery.storage.monthlyCost) })}</dd>
        <dt>{t('gallery.retention')}</dt>
        <dd>{plural('gallery.days', gallery.softDeleteRetentionDays)}</dd>
      </dl>
      {account.viewerCanUpdate && (
        <div className="actions">
          {gallery.viewerCanUpdateRetention && (
            <Retention key={gallery.softDeleteRetentionDays} galleryId={gallery.id} days={gallery.softDeleteRetentionDays} />
          )}
          {!attachment.isDetaching && (
            <Action onPress={() => setAsking(true)}>{t('gallery.detach')}</Action>
          )}
        </div>
      )}
      {isAsking && (
        <Confirm
          title={t('gallery.detachTitle', { gallery: gallery.name, account: account.name })}
          confirm={t('gallery.detach')}
          isRunning={isRunning}
          problem={problem}
          onConfirm={() => void detach()}
          onClose={() => setAsking(false)}
        >
          <ul>
            <li>{t('gallery.detachLabs')}</li>
            <li>{t('gallery.detachImages')}</li>
            <li>{t('gallery.detachAgain')}</li>
          </ul>
          <Tick label={t('gallery.detachLater')} value={isLater} onChange={setLater} />
        </Confirm>
      )}
    </section>
  );
}

function AttachForm({ account, galleries }: { account: Account; galleries: Galleries }) {
  const [way, setWay] = useState('new');
  const [chosen, setChosen] = useState(galleries[0]?.id ?? '');
  const [name, setName] = useState('');
  const create = useChange(CREATE_GALLERY);
  const attach = useChange(ATTACH);
  const accept = useChange(ACCEPT_INVITATION);
  const [code, setCode] = useState('');
  const isNew = way === 'new';
  const isInvited = way === 'invitation';
  const isRunning = create.isRunning || attach.isRunning || accept.isRunning;
  const value = isNew ? name.trim() : isInvited ? code.trim() : chosen;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isInvited) {
      await accept.run({ labAccountId: account.id, code: value });
      return;
    }
    let galleryId: string | undefined = chosen;
    if (isNew) {
      const made = await create.run({ name: name.trim(), regionName: account.region.name, labAccountId: account.id });
      galleryId = made?.gallery?.id;
    }
    if (galleryId) await attach.run({ labAccountId: account.id, galleryId });
  };
  return (
    <form className="card" onSubmit={submit}>
      <div>
        <h2>{t('gallery.attachTitle')}</h2>
        <p className="about">{t('gallery.attachAbout')}</p>
      </div>
      <Choice
        label={t('gallery.which')}
        value={way}
        onChange={setWay}
        options={[
          { value: 'new', label: t('gallery.new'), about: t('gallery.newAbout') },
          ...(galleries.length ? [{ value: 'existing', label: t('gallery.existing'), about: t('gallery.existingAbout') }] : []),
          { value: 'invitation', label: t('gallery.invited'), about: t('gallery.invitedAbout') },
        ]}
      />
      {isInvited && (
        <TextInput
          label={t('gallery.code')}
          value={code}
          onChange={setCode}
          maxLength={200}
          isRequired
          autoComplete="off"
        />
      )}
      {isNew && (
        <TextInput
          label={t('gallery.name')}
          about={t('gallery.nameAbout')}
          value={name}
          onChange={setName}
          maxLength={80}
          isRequired
          autoComplete="off"
        />
      )}
      {way === 'existing' && (
        <Select
          label={t('gallery.title')}
          value={chosen}
          onChange={setChosen}
          options={galleries.map((each) => ({ value: each.id, label: each.name }))}
        />
      )}
      <ProblemMessage problem={isInvited ? accept.problem : (create.problem ?? attach.problem)} />
      <div>
        <Action type="submit" kind="primary" isDisabled={isRunning || !value}>
          {t(isNew ? 'gallery.createAndAttach' : 'gallery.attach')}
        </Action>
      </div>
    </form>
  );
}
