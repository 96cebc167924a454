// Activity of the gallery: who did what, live.
import { useEffect, useState } from 'react';
import type { ResultOf } from '../api/graphql';
import { watch } from '../api/live';
import { useScreen } from '../api/screen';
import { useViewer } from '../frame/viewer';
import { Select, TextInput } from '../parts/Fields';
import { Empty, Loading, Notice, ProblemMessage } from '../parts/Message';
import { Page } from '../parts/Page';
import { Cell, Row, Table } from '../parts/Table';
import { When } from '../parts/When';
import { href } from '../route';
import { t, textOf } from '../text/text';
import { ACTIVITY_SCREEN, GALLERY_EVENTS } from './query';

type Event = ResultOf<typeof GALLERY_EVENTS>['galleryActivity'];

const SHOWN = 200;
const KINDS = [
  'VERSION_CREATED',
  'VERSION_PUBLISHED',
  'VERSION_UPDATED',
  'VERSION_DELETED',
  'VERSION_RESTORED',
  'PRODUCTION_CHANGED',
  'REPLICA_COMPLETED',
  'REPLICA_FAILED',
  'REPLICA_REPAIRED',
];

export default function Activity() {
  const { account } = useViewer();
  const { data, problem } = useScreen(ACTIVITY_SCREEN, { account: account?.id ?? '' }, { pause: !account });
  const found = data?.node && 'galleryAttachment' in data.node ? data.node : null;
  const gallery = found?.galleryAttachment?.gallery ?? null;
  return (
    <Page title={t('activity.title')} about={gallery && t('activity.about', { gallery: gallery.name })}>
      <ProblemMessage problem={problem} />
      {account && !found && !problem && <Loading />}
      {(!account || (found && !gallery)) && <Notice>{t('error.NO_GALLERY_ATTACHED')}</Notice>}
      {gallery && <Events galleryId={gallery.id} />}
    </Page>
  );
}

function Events({ galleryId }: { galleryId: string }) {
  const events = useEvents(galleryId);
  const [kind, setKind] = useState('');
  const [words, setWords] = useState('');
  const wanted = words.toLocaleLowerCase();
  const shown = events.filter(
    (event) =>
      (!kind || event.kind === kind) &&
      `${event.actor ?? ''} ${event.definitionName ?? ''}`.toLocaleLowerCase().includes(wanted),
  );
  return (
    <>
      <div className="filters">
        <TextInput label={t('activity.search')} value={words} onChange={setWords} type="search" />
        <Select
          label={t('activity.kind')}
          value={kind}
          onChange={setKind}
          options={[
            { value: '', label: t('activity.all') },
            ...KINDS.map((each) => ({ value: each, label: textOf('event', each) ?? each })),
          ]}
        />
      </div>
      {shown.length === 0 ? (
        <Empty title={t(events.length ? 'activity.noneFound' : 'activity.empty')} />
      ) : (
        <Table
          label={t('activity.title')}
          head={[t('activity.what'), t('images.name'), t('activity.actor'), t('activity.when')]}
        >
          {shown.map((event) => (
            <Row key={event.sequence}>
              <Cell kind="main">
                {textOf('event', event.kind) ?? event.kind}
                {event.regionName && <span className="hint">{event.regionName}</span>}
              </Cell>
              <Cell label={t('images.name')}>
                {event.definition ? (
                  <a href={href('images', event.definition.id)}>{event.definitionName}</a>
                ) : (
                  <span>{event.definitionName ?? '–'}</span>
                )}
                {event.versionName && <span className="hint">{t('labs.version', { name: event.versionName })}</span>}
              </Cell>
              <Cell label={t('activity.actor')}>{event.actor ?? t('activity.worker')}</Cell>
              <Cell label={t('activity.when')}>
                <When at={event.occurredAt} />
              </Cell>
            </Row>
          ))}
        </Table>
      )}
    </>
  );
}

// The newest events, newest first: the server sends all that it has stored, then each new one.
function useEvents(galleryId: string): Event[] {
  const [events, setEvents] = useState<Event[]>([]);
  useEffect(() => {
    let waiting: Event[] = [];
    let frame = 0;
    // Many events arrive at once: they are shown together.
    const flush = () => {
      frame = 0;
      const newest = waiting.reverse();
      waiting = [];
      setEvents((known) => [...newest, ...known].slice(0, SHOWN));
    };
    const stop = watch<Event>(
      GALLERY_EVENTS,
      { id: galleryId },
      (event) => {
        waiting.push(event);
        frame ||= requestAnimationFrame(flush);
      },
      0,
    );
    return () => {
      cancelAnimationFrame(frame);
      stop();
    };
  }, [galleryId]);
  return events;
}
