// Upload of a disk image: first the file, then what it becomes.
import { useState } from 'react';
import { DropZone, FileTrigger, Text } from 'react-aria-components';
import type { ResultOf } from '../api/graphql';
import { useChange, useScreen } from '../api/screen';
import { useViewer } from '../frame/viewer';
import { Action } from '../parts/Action';
import { Loading, Notice, ProblemMessage } from '../parts/Message';
import { Page } from '../parts/Page';
import { href } from '../route';
import { useStore } from '../store';
import { t } from '../text/text';
import { CREATE_UPLOAD, UPLOAD_SCREEN } from './query';
import { beginUpload, uploads } from './tus';
import { UploadProgress } from './UploadProgress';
import { VersionForm } from './VersionForm';

type Account = Extract<NonNullable<ResultOf<typeof UPLOAD_SCREEN>['node']>, { galleryAttachment: unknown }>;
export type Gallery = NonNullable<Account['galleryAttachment']>['gallery'];

const FORMATS = ['.raw', '.img', '.qcow2', '.vhd', '.vhdx', '.vmdk'];

export default function UploadScreen() {
  const { account } = useViewer();
  const { data, problem } = useScreen(UPLOAD_SCREEN, { account: account?.id ?? '' }, { pause: !account });
  const found = data?.node && 'galleryAttachment' in data.node ? data.node : null;
  const gallery = found?.galleryAttachment?.gallery;
  return (
    <Page title={t('upload.title')} above={<a href={href('images')}>{t('images.title')}</a>} about={t('upload.about')}>
      <ProblemMessage problem={problem} />
      {!found && !problem && <Loading />}
      {found && !gallery && <Notice kind="warn">{t('error.NO_GALLERY_ATTACHED')}</Notice>}
      {gallery && <Uploads gallery={gallery} />}
    </Page>
  );
}

function Uploads({ gallery }: { gallery: Gallery }) {
  const own = useStore(uploads).filter(({ galleryId }) => galleryId === gallery.id);
  return (
    <div className="stack">
      {own.map((upload) => (
        <section key={upload.id} className="card" aria-label={upload.fileName}>
          <UploadProgress upload={upload} />
          {upload.state !== 'gone' && upload.state !== 'lost' && <VersionForm upload={upload} gallery={gallery} />}
        </section>
      ))}
      <ChooseFile gallery={gallery} />
    </div>
  );
}

function ChooseFile({ gallery }: { gallery: Gallery }) {
  const { run, isRunning, problem } = useChange(CREATE_UPLOAD);
  const [isWrong, setWrong] = useState(false);
  const begin = async (file: File | undefined) => {
    if (!file) return;
    const isKnown = FORMATS.some((ending) => file.name.toLowerCase().endsWith(ending));
    setWrong(!isKnown);
    if (!isKnown) return;
    const made = await run({ galleryId: gallery.id, fileName: file.name, sizeBytes: file.size });
    if (made?.upload) {
      const { id, url } = made.upload;
      beginUpload({ id, url, galleryId: gallery.id, fileName: file.name, sizeBytes: file.size }, file);
    }
  };
  return (
    <>
      <DropZone
        className="drop"
        getDropOperation={() => 'copy'}
        onDrop={(event) => {
          const [item] = event.items;
          if (item?.kind === 'file') void item.getFile().then(begin);
        }}
      >
        <Text slot="label">{t('upload.drop')}</Text>
        <FileTrigger acceptedFileTypes={FORMATS} onSelect={(chosen) => void begin(chosen?.[0])}>
          <Action kind="primary" isDisabled={isRunning}>
            {t('upload.choose')}
          </Action>
        </FileTrigger>
        <span className="hint">{t('upload.formats', { formats: FORMATS.join(', ') })}</span>
      </DropZone>
      {isWrong && <Notice kind="bad">{t('upload.wrongFormat', { formats: FORMATS.join(', ') })}</Notice>}
      <ProblemMessage problem={problem} />
    </>
  );
}
