// The user's exports that run, and those that ended since the user last looked.
import { useEffect, useMemo, useState } from 'react';
import { Button, DialogTrigger, Popover } from 'react-aria-components';
import type { ResultOf } from '../api/graphql';
import { PROGRESS_MILLISECONDS, REST_MILLISECONDS, useScreen } from '../api/screen';
import { StateLabel } from '../parts/State';
import { When } from '../parts/When';
import { href } from '../route';
import { createStoredText, useStore } from '../store';
import { percent } from '../text/formats';
import { nameOf } from '../text/names';
import { t } from '../text/text';
import { EXPORTS } from './query';
import { useViewer } from './viewer';

type Export = ResultOf<typeof EXPORTS>['ended']['nodes'][number];

export function Bell() {
  const { viewer } = useViewer();
  const { data } = useScreen(EXPORTS, { name: viewer.name }, { pace: paceOf });
  const lookedAt = useMemo(() => createStoredText(`looked.${viewer.name}`), [viewer.name]);
  const looked = useStore(lookedAt);
  const [isOpen, setOpen] = useState(false);
  const running = data?.running.nodes ?? [];
  const ended = data?.ended.nodes ?? [];
  const newest = Math.max(0, ...ended.map(endOf));
  // What ended before the first visit is no news.
  useEffect(() => {
    if (data && !lookedAt.get()) lookedAt.set(String(newest));
  }, [data, lookedAt, newest]);
  const news = looked ? ended.filter((each) => endOf(each) > Number(looked)) : [];
  const turn = (opens: boolean) => {
    setOpen(opens);
    if (!opens && newest) lookedAt.set(String(newest));
  };
  const counts = { running: running.length, ended: news.length };
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={turn}>
      <Button className="button quiet bell" aria-label={t('bell.label', counts)}>
        <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="2">
          <path d="M6 17V11a6 6 0 0 1 12 0v6l2 2H4zM10 21h4" strokeLinejoin="round" strokeLinecap="round" />
        </svg>
        {running.length + news.length > 0 && (
          <span className={news.length ? 'count news' : 'count'} aria-hidden="true">
            {running.length + news.length}
          </span>
        )}
      </Button>
      <Popover className="popover" placement="bottom end" aria-label={t('bell.title')}>
        <div className="bell-list">
          <List title={t('bell.running')} none={t('bell.noneRunning')} exports={running} onFollow={() => turn(false)} />
          <List title={t('bell.ended')} none={t('bell.noneEnded')} exports={news} onFollow={() => turn(false)} />
        </div>
      </Popover>
    </DialogTrigger>
  );
}

function paceOf(data: ResultOf<typeof EXPORTS> | undefined): number {
  return data?.running.nodes.length ? PROGRESS_MILLISECONDS : REST_MILLISECONDS;
}

function endOf({ finishedAt }: Export): number {
  return finishedAt ? new Date(finishedAt).getTime() : 0;
}

interface ListProps {
  title: string;
  none: string;
  exports: readonly Export[];
  onFollow: () => void;
}

function List({ title, none, exports, onFollow }: ListProps) {
  return (
    <section>
      <h2>{title}</h2>
      {exports.length === 0 && <p className="hint">{none}</p>}
      <ul className="plain-list">
        {exports.map(({ id, status, progress, finishedAt, lab, imageVersion }) => (
          <li key={id}>
            <a href={href('labs', lab.id)} onClick={onFollow}>
              {lab.name}
            </a>
            <StateLabel group="exportStatus" state={status} {...(finishedAt ? {} : { more: percent(progress) })} />
            <span className="hint">
              {imageVersion && `${nameOf(imageVersion.definition)} ${imageVersion.name}`}{' '}
              {finishedAt && <When at={finishedAt} />}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
