// What screens do with the API: one query each, and changes.
import type { TadaDocumentNode } from 'gql.tada';
import { useCallback, useDeferredValue, useEffect, useRef, useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { createStore, useStore } from '../store';
import { report } from './connection';
import { problemOf, type Problem } from './problems';

const REFETCH_MILLISECONDS = 1_000;
const RETRY_MILLISECONDS = 2_000;
// How often a screen reads again by itself: while it shows a progress, for which there are no events, and otherwise, for
// what no event announces, such as a role that was granted.
export const PROGRESS_MILLISECONDS = 5_000;
export const REST_MILLISECONDS = 60_000;

// Counts the changes made through this page: everything is read again.
const changes = createStore(0);
// Counts the events of the shown account: its screen is read again.
const events = createStore(0);

export function announceEvent(): void {
  events.set(events.get() + 1);
}

export interface Screen<Data> {
  data: Data | undefined;
  problem: Problem | null;
  isLoading: boolean;
  // Reads again, at most once per second.
  refetch: () => void;
}

interface ScreenOptions<Data> {
  // Milliseconds until the screen reads again without an event.
  pace?: (data: Data | undefined) => number;
  pause?: boolean;
  followsEvents?: boolean;
}

export function useScreen<Data, Variables extends Record<string, unknown>>(
  query: TadaDocumentNode<Data, Variables>,
  variables: Variables,
  { pace = () => REST_MILLISECONDS, pause = false, followsEvents = true }: ScreenOptions<Data> = {},
): Screen<Data> {
  const [result, execute] = useQuery<Data, Variables>({ query, variables, pause } as never);
  const [source] = useState({});
  const refetch = useThrottled(() => execute({ requestPolicy: 'network-only' }));
  const seen = useStore(events);
  const count = useStore(changes) + (followsEvents ? seen : 0);
  const [first] = useState(count);
  useEffect(() => {
    if (count !== first) refetch();
  }, [count, first, refetch]);

  const hasFailed = Boolean(result.error && !result.error.graphQLErrors.length) && !pause;
  useEffect(() => {
    if (!result.fetching) report(source, !hasFailed);
  }, [hasFailed, result.fetching, source]);
  useEffect(() => () => report(source, true), [source]);

  const period = hasFailed ? RETRY_MILLISECONDS : pace(result.data);
  useEffect(() => {
    if (pause) return;
    const timer = setInterval(refetch, period);
    return () => clearInterval(timer);
  }, [period, pause, refetch]);

  // The last data of the same variables stay on the screen while the server does not answer.
  const key = JSON.stringify(variables);
  const last = useRef<{ key: string; data: Data } | null>(null);
  if (result.data) last.current = { key, data: result.data };
  const newest = result.data ?? (last.current?.key === key && !result.error?.graphQLErrors.length ? last.current.data : undefined);
  // Long lists are rendered in short tasks, between which the page stays responsive.
  const data = useDeferredValue(newest);
  const problem = result.error && !(hasFailed && newest) ? problemOf(result.error) : null;
  return { data, problem, isLoading: result.fetching && !data, refetch };
}

function useThrottled(act: () => void): () => void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const lastTime = useRef(0);
  return useCallback(() => {
    if (timer.current) return;
    const wait = Math.max(0, lastTime.current + REFETCH_MILLISECONDS - Date.now());
    timer.current = setTimeout(() => {
      timer.current = null;
      lastTime.current = Date.now();
      latest.current();
    }, wait);
  }, []);
}

interface Payload {
  userErrors: readonly Problem[];
}

export interface Change<Input, Result> {
  // Returns the payload; null if the server refused the change, then `problem` says why.
  run: (input: Input) => Promise<Result | null>;
  isRunning: boolean;
  problem: Problem | null;
  clear: () => void;
}

// A mutation with the one variable `input` and one field.
export function useChange<Data, Input>(
  mutation: TadaDocumentNode<Data, { input: Input }>,
): Change<Input, Data[keyof Data]> {
  const [result, execute] = useMutation<Data, { input: Input }>(mutation as never);
  const [problem, setProblem] = useState<Problem | null>(null);
  const run = useCallback(
    async (input: Input) => {
      setProblem(null);
      const { data, error } = await execute({ input });
      if (error) {
        setProblem(problemOf(error));
        return null;
      }
      const [payload] = Object.values(data as Record<string, Payload>);
      const [refusal] = payload?.userErrors ?? [];
      if (refusal) {
        setProblem(refusal);
        return null;
      }
      changes.set(changes.get() + 1);
      return payload as Data[keyof Data];
    },
    [execute],
  );
  return { run, isRunning: result.fetching, problem, clear: () => setProblem(null) };
}
