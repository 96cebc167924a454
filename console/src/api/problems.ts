// Problems: errors of the server, with a code and parameters that the page explains in its own language.
import type { CombinedError } from 'urql';
import { day, number } from '../text/formats';
import { fill, textOf, t } from '../text/text';

export interface Problem {
  code: string;
  // The server's own words, in English.
  message: string;
  path: readonly string[];
  params: readonly { name: string; value: string }[];
}

export function problemOf(error: CombinedError): Problem {
  const [first] = error.graphQLErrors;
  if (!first) return { code: 'NETWORK', message: error.message, path: [], params: [] };
  const code = first.extensions?.code;
  return { code: typeof code === 'string' ? code : 'INTERNAL', message: first.message, path: [], params: [] };
}

// Returns what to do, in the page's language: in the words of the problem, which has values, or else in those of the code.
export function explain({ code, params }: Problem): string {
  const values = Object.fromEntries(params.map(({ name, value }) => [name, shown(value)]));
  const words = textOf('problem', values.problem ?? '');
  return words ? fill(words, values) : (textOf('error', code) ?? t('error.INTERNAL'));
}

function shown(value: string): string {
  if (/^\d+$/.test(value)) return number(Number(value));
  return /^\d{4}-\d{2}-\d{2}/.test(value) ? day(value) : value;
}
