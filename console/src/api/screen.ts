// What screens do with the API: one query each, and changes.
import type { TadaDocumentNode } from 'gql.tada';
import { useCallback, useDeferredValue, useEffect, useRef, useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { createStore, useStore } from '../store';
import { report } from './connection';
import { problemOf, type Problem } from './problems';

const REFETCH_MILLISECONDS = 1_000;
const RETRY_MILLISECONDS = 2_000;

// Counts the changes made through this page: every screen reads again.
const changes = createStore(0);

export interface Screen<Data> {
  data: Data | undefined;
  problem: Problem | null;
  isLoading: boolean;
  // Reads again, at most once per second.
  refetch: () => void;
}

export function useScreen<Data, Variables extends Record<string, unknown>>(
  query: TadaDocumentNode<Data, Variables>,
  variables: Variables,
  { poll = 0, pause = false }: { poll?: number; pause?: boolean } = {},
): Screen<Data> {
  const [result, execute] = useQuery<Data, Variables>({ query, variables, pause } as never);
  const [source] = useState({});
  const refetch = useThrottled(() => execute({ requestPolicy: 'network-only' }));
  const count = useStore(changes);
  const [first] = useState(count);
  useEffect(() => {
    if (count !== first) refetch();
  }, [count, first, refetch]);

  const hasFailed = Boolean(result.error && !result.error.graphQLErrors.length) && !pause;
  useEffect(() => {
    if (!result.fetching) report(source, !hasFailed);
  }, [hasFailed, result.fetching, source]);
  useEffect(() => () => report(source, true), [source]);

  const pace = hasFailed ? RETRY_MILLISECONDS : poll;
  useEffect(() => {
    if (!pace || pause) return;
    const timer = setInterval(refetch, pace);
    return () => clearInterval(timer);
  }, [pace, pause, refetch]);

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
