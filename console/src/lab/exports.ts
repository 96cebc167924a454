// Exports of a lab as the page shows them: as read with the screen, brought up to date by the events that follow.
import { useState } from 'react';
import type { ResultOf } from '../api/graphql';
import { useWatch } from '../api/live';
import { LAB_EXPORTS, type LAB } from './query';

export type LabNode = Extract<NonNullable<ResultOf<typeof LAB>['node']>, { templateVm: unknown }>;
export type LabExport = LabNode['exports']['nodes'][number];
export type Replica = Omit<NonNullable<LabExport['imageVersion']>['replicas'][number], 'id'>;
type Event = ResultOf<typeof LAB_EXPORTS>['labExports'];

export interface Shown {
  export: LabExport;
  replicas: readonly Replica[];
}

const ENDED = ['SUCCEEDED', 'PARTIALLY_SUCCEEDED', 'FAILED', 'CANCELED'];

export function hasEnded({ status }: { status: string }): boolean {
  return ENDED.includes(status);
}

// Watches the exports of a lab; `onChange` is called when a state has changed, not for progress.
export function useLabExports(id: string, onChange: () => void): Map<string, Event> {
  const [events, setEvents] = useState(new Map<string, Event>());
  useWatch<Event>(LAB_EXPORTS, { id }, (event) => {
    const before = events.get(event.export.id);
    setEvents((known) => new Map(known).set(event.export.id, event));
    if (!before || stateOf(before) !== stateOf(event)) onChange();
  });
  return events;
}

function stateOf(event: Event): string {
  return [event.status, event.phase, ...event.replicas.map(({ state }) => state)].join(' ');
}

// Returns an export with the values of its newest event. What the screen read is newer once the export has ended.
export function withEvent(read: LabExport, event: Event | undefined): Shown {
  const replicas = read.imageVersion?.replicas ?? [];
  if (!event || hasEnded(read)) return { export: read, replicas };
  const { status, phase, waitingReason, progress, processedBytes, totalBytes, bytesPerSecond, etaSeconds } = event;
  const { isCancelable, isRetryable } = event.export;
  const figures = { progress, processedBytes, totalBytes, bytesPerSecond, etaSeconds };
  const current = { status, phase, waitingReason, isCancelable, isRetryable };
  return { export: { ...read, ...current, ...figures }, replicas: event.replicas.length ? event.replicas : replicas };
}
