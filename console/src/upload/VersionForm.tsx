// What an upload becomes: a new image, or the next version of an image. The form can be filled in while bytes are sent.
import { type FormEvent, useMemo, useState } from 'react';
import { createKeys } from '../api/keys';
import { useChange } from '../api/screen';
import { Action } from '../parts/Action';
import { Choice, Select, TextInput } from '../parts/Fields';
import { ProblemMessage } from '../parts/Message';
import { go, href } from '../route';
import { imageNameError, nameOf } from '../text/names';
import { t, textOf } from '../text/text';
import { CREATE_DEFINITION, CREATE_VERSION } from './query';
import { forget, type Upload } from './tus';
import type { Gallery } from './UploadScreen';

const SYSTEMS = ['LINUX', 'WINDOWS'] as const;
const STATES = ['SPECIALIZED', 'GENERALIZED'] as const;

export function VersionForm({ upload, gallery }: { upload: Upload; gallery: Gallery }) {
  const existing = gallery.definitions.nodes;
  const [target, setTarget] = useState('new');
  const [image, setImage] = useState(existing[0]?.id ?? '');
  const [name, setName] = useState('');
  const [osType, setOsType] = useState<(typeof SYSTEMS)[number]>('LINUX');
  const [osState, setOsState] = useState<(typeof STATES)[number]>('SPECIALIZED');
  const [notes, setNotes] = useState('');
  const [created, setCreated] = useState('');
  const keyFor = useMemo(createKeys, []);
  const definition = useChange(CREATE_DEFINITION);
  const version = useChange(CREATE_VERSION);
  const isNew = target === 'new';
  const nameError = imageNameError(name);
  const isComplete = upload.state === 'complete';
  const isReady = isComplete && !definition.isRunning && !version.isRunning && (isNew ? name && !nameError : image);

  // The identifier of an image that a teacher uploads has no meaning beyond the image's name.
  const createDefinition = async (): Promise<string | null> => {
    if (created) return created;
    const identifier = { publisher: gallery.name, offer: gallery.name.slice(0, 64), sku: name.slice(0, 64) };
    const made = await definition.run({ galleryId: gallery.id, name, osType, osState, ...identifier });
    const id = made?.imageDefinition?.id ?? null;
    if (id) setCreated(id);
    return id;
  };

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const id = isNew ? await createDefinition() : image;
    if (!id) return;
    const regions = gallery.region.geography.regions.filter((each) => each.available && !each.accessRestricted);
    const input = {
      imageDefinitionId: id,
      source: { uploadId: upload.id },
      sourceRegionName: gallery.region.name,
      targetRegions: regions.map((each) => ({ regionName: each.name })),
      releaseNotes: notes.trim() || null,
    };
    const made = await version.run({ ...input, idempotencyKey: keyFor(input) });
    if (!made) return;
    forget(upload.id);
    go(href('images', id));
  };

  return (
    <form className="form" onSubmit={submit}>
      {existing.length > 0 && (
        <Choice
          label={t('upload.target')}
          value={target}
          onChange={setTarget}
          options={[
            { value: 'new', label: t('exportForm.create') },
            { value: 'existing', label: t('upload.existing') },
          ]}
        />
      )}
      {isNew ? (
        <>
          <TextInput
            label={t('exportForm.name')}
            about={t('exportForm.nameAbout')}
            value={name}
            onChange={setName}
            error={nameError}
            isRequired
            maxLength={80}
            autoComplete="off"
          />
          <Select
            label={t('upload.system')}
            value={osType}
            onChange={(value) => setOsType(value as typeof osType)}
            options={SYSTEMS.map((each) => ({ value: each, label: textOf('os', each) ?? each }))}
          />
          <Choice
            label={t('upload.osState')}
            value={osState}
            onChange={(value) => setOsState(value as typeof osState)}
            options={STATES.map((each) => ({
              value: each,
              label: textOf('osState', each) ?? each,
              about: textOf('osStateAbout', each),
            }))}
          />
        </>
      ) : (
        <Select
          label={t('newLab.image')}
          value={image}
          onChange={setImage}
          options={existing.map((each) => ({ value: each.id, label: nameOf(each) }))}
        />
      )}
      <TextInput label={t('exportForm.notes')} value={notes} onChange={setNotes} lines={2} maxLength={4096} />
      <ProblemMessage problem={definition.problem ?? version.problem} />
      <div className="actions">
        <Action type="submit" kind="primary" isDisabled={!isReady}>
          {t(isNew ? 'upload.createImage' : 'upload.createVersion')}
        </Action>
        {!isComplete && <span className="hint">{t('upload.notYet')}</span>}
        {isComplete && isNew && !name && <span className="hint">{t('exportForm.missing')}</span>}
      </div>
    </form>
  );
}
