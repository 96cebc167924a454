// Texts in the language of the page, and the language itself.
import { createStore, createStoredText } from '../store';
import type en from './en.json';

export type TextKey = keyof typeof en;
export type Values = Record<string, string | number>;
export const LANGUAGES = { en: 'English', fr: 'Français' } as const;
export type Language = keyof typeof LANGUAGES;

const LOADERS = { en: () => import('./en.json'), fr: () => import('./fr.json') };
const chosen = createStoredText('language');
let texts: Record<string, string> = {};

// Changes when the texts of the other language are there.
export const language = createStore<Language>('en');

export async function loadLanguage(wanted: Language = preferred()): Promise<void> {
  texts = (await LOADERS[wanted]()).default;
  document.documentElement.lang = wanted;
  language.set(wanted);
}

export async function chooseLanguage(wanted: Language): Promise<void> {
  await loadLanguage(wanted);
  chosen.set(wanted);
}

function preferred(): Language {
  const wanted = [chosen.get(), ...navigator.languages].map((tag) => tag.slice(0, 2));
  return wanted.find((tag): tag is Language => tag in LANGUAGES) ?? 'en';
}

// Returns a text with its values: "{count} labs". A number `count` chooses between the keys `….one` and `….other`.
export function t(key: TextKey, values: Values = {}): string {
  return fill(texts[key] ?? key, values);
}

export function plural(key: string, count: number, values: Values = {}): string {
  const form = new Intl.PluralRules(language.get()).select(count) === 'one' ? 'one' : 'other';
  const shown = new Intl.NumberFormat(language.get()).format(count);
  return fill(texts[`${key}.${form}`] ?? key, { ...values, count: shown });
}

// Returns the text of a code of the server, such as a state or an error; null if there is none.
export function textOf(group: string, code: string): string | null {
  return texts[`${group}.${code}`] ?? null;
}

export function fill(text: string, values: Values): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? `{${name}}`));
}
