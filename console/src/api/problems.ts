// Problems: errors of the server, with a code that the page explains in its own language.
import type { CombinedError } from 'urql';
import { textOf, t } from '../text/text';

export interface Problem {
  code: string;
  // The server's own words, in English.
  message: string;
  path: readonly string[];
}

export function problemOf(error: CombinedError): Problem {
  const [first] = error.graphQLErrors;
  if (!first) return { code: 'NETWORK', message: error.message, path: [] };
  const code = first.extensions?.code;
  return { code: typeof code === 'string' ? code : 'INTERNAL', message: first.message, path: [] };
}

// Returns what to do, in the page's language.
export function explain(problem: Problem): string {
  return textOf('error', problem.code) ?? t('error.INTERNAL');
}
