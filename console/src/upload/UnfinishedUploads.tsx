// Uploads to the gallery that no version has been created from yet.
import { ActionLink } from '../parts/Action';
import { href } from '../route';
import { useStore } from '../store';
import { plural, t } from '../text/text';
import { uploads } from './tus';

export function UnfinishedUploads({ galleryId }: { galleryId: string }) {
  const count = useStore(uploads).filter((upload) => upload.galleryId === galleryId).length;
  if (count === 0) return null;
  return (
    <div className="message info">
      <span className="row">
        {plural('upload.unfinished', count)}
        <ActionLink to={href('images', 'new')}>{t('upload.continue')}</ActionLink>
      </span>
    </div>
  );
}
