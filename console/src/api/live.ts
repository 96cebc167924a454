// Subscriptions that resume after the last event when the connection breaks; docs/clients.md describes the contract.
import type { TadaDocumentNode } from 'gql.tada';
import { useEffect, useRef } from 'react';
import { stringifyDocument } from 'urql';
import { report } from './connection';
import { isSocketOpen, sockets } from './client';

// An error with one of these codes would occur again.
const FINAL = ['NOT_FOUND', 'BAD_REQUEST', 'BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED'];
const LONGEST_PAUSE = 3_000;

interface Sequenced {
  sequence: number;
}

// Watches until the returned function is called. `next` receives the value of the document's one field.
export function watch<Event extends Sequenced>(
  document: TadaDocumentNode<any, any>,
  variables: Record<string, unknown>,
  next: (event: Event) => void,
  // The last event that is known already; null begins with the current state.
  after: number | null = null,
): () => void {
  const query = stringifyDocument(document);
  const source = {};
  let failures = 0;
  let timer: ReturnType<typeof setTimeout>;
  let stop = () => {};
  let attempt = 0;

  function begin(): void {
    const mine = ++attempt;
    if (isSocketOpen()) report(source, true);
    const fail = (errors: unknown) => {
      if (mine !== attempt) return;
      attempt++;
      stop();
      if (isFinal(errors)) return report(source, true);
      report(source, false);
      timer = setTimeout(begin, Math.min(LONGEST_PAUSE, 500 * 2 ** failures++) * (0.5 + Math.random() / 2));
    };
    stop = sockets.subscribe<Record<string, Event>>(
      { query, variables: { ...variables, after } },
      {
        next: ({ data, errors }) => {
          if (mine !== attempt) return;
          const event = data && Object.values(data)[0];
          if (errors || !event) return fail(errors);
          failures = 0;
          after = event.sequence;
          report(source, true);
          next(event);
        },
        error: fail,
        complete: () => report(source, true),
      },
    );
  }

  // A resumed subscription may have no event to send: the accepted socket shows that the server answers.
  const forget = sockets.on('connected', () => report(source, true));
  begin();
  return () => {
    forget();
    attempt++;
    clearTimeout(timer);
    report(source, true);
    stop();
  };
}

function isFinal(errors: unknown): boolean {
  const list = Array.isArray(errors) ? errors : [];
  return list.some((error) => FINAL.includes(error?.extensions?.code));
}

// Watches while the component is shown; an empty id watches nothing.
export function useWatch<Event extends Sequenced>(
  document: TadaDocumentNode<any, any>,
  variables: { id: string },
  next: (event: Event) => void,
): void {
  const handler = useRef(next);
  useEffect(() => {
    handler.current = next;
  });
  const { id } = variables;
  useEffect(() => {
    if (!id) return;
    return watch<Event>(document, { id }, (event) => handler.current(event));
  }, [document, id]);
}
