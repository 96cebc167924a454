// A warning that the template is going to be stopped, because its screen is not open anywhere.
import { Notice } from '../parts/Message';
import { clock } from '../parts/When';
import { useStore } from '../store';
import { moment } from '../text/formats';
import { t } from '../text/text';

const WARNED_MILLISECONDS = 15 * 60_000;

export function IdleWarning({ stopsAt }: { stopsAt: string }) {
  const now = useStore(clock);
  if (Date.parse(stopsAt) - now > WARNED_MILLISECONDS) return null;
  return (
    <Notice kind="warn">
      <p>{t('template.idle', { time: moment(stopsAt) })}</p>
    </Notice>
  );
}
