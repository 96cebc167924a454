// Warnings before a deletion, in the language of the page.
import { fill, plural, textOf } from './text';

interface Warning {
  kind: string;
  message: string;
  params: readonly { name: string; value: string }[];
}

export function wordsOf({ kind, message, params }: Warning): string {
  const values = Object.fromEntries(params.map(({ name, value }) => [name, value]));
  if (values.count) return plural(`warning.${kind}`, Number(values.count));
  const words = textOf('warning', kind);
  return words ? fill(words, values) : message;
}
