// A moment, relative to now; the exact time on hover.
import { useEffect } from 'react';
import { createStore, useStore } from '../store';
import { ago, moment } from '../text/formats';

export const clock = createStore(Date.now());
setInterval(() => clock.set(Date.now()), 15_000);

export function When({ at }: { at: string }) {
  const now = useStore(clock);
  useEffect(() => clock.set(Date.now()), [at]);
  return (
    <time dateTime={at} title={moment(at)}>
      {ago(at, now)}
    </time>
  );
}
