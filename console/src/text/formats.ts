// Numbers, sizes, moments and durations in the language of the page.
import { language, t } from './text';

// Sizes begin at a kilobyte: labs have no smaller ones.
const SIZES = ['kilobyte', 'megabyte', 'gigabyte', 'terabyte'];
const SPANS: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

export function bytes(count: number): string {
  const step = count < 1000 ? 0 : Math.min(SIZES.length - 1, Math.floor(Math.log10(count) / 3) - 1);
  const value = count / 1000 ** (step + 1);
  const digits = value >= 100 ? 0 : 1;
  return new Intl.NumberFormat(language.get(), {
    style: 'unit',
    unit: SIZES[step] as string,
    maximumFractionDigits: digits,
  }).format(value);
}

export function number(value: number): string {
  return new Intl.NumberFormat(language.get()).format(value);
}

// Rounds down: 99.9 percent is not yet complete.
export function percent(value: number): string {
  return new Intl.NumberFormat(language.get(), { style: 'percent' }).format(Math.floor(value) / 100);
}

export function money(value: { amount: string; currency: string }): string {
  const format = { style: 'currency', currency: value.currency } as const;
  return new Intl.NumberFormat(language.get(), format).format(Number(value.amount));
}

export function moment(value: string): string {
  return new Intl.DateTimeFormat(language.get(), { dateStyle: 'long', timeStyle: 'medium' }).format(new Date(value));
}

export function day(value: string): string {
  return new Intl.DateTimeFormat(language.get(), { dateStyle: 'medium' }).format(new Date(value));
}

export function ago(value: string, now: number): string {
  const seconds = (new Date(value).getTime() - now) / 1000;
  const span = SPANS.find(([, length]) => Math.abs(seconds) >= length);
  if (!span) return seconds > 0 ? t('time.soon') : t('time.now');
  const format = new Intl.RelativeTimeFormat(language.get(), { numeric: 'auto' });
  return format.format(Math.trunc(seconds / span[1]), span[0]);
}

export function duration(seconds: number): string {
  const [unit, length] = seconds < 90 ? ['second', 1] : seconds < 5400 ? ['minute', 60] : ['hour', 3600];
  const format = { style: 'unit', unit: unit as string, unitDisplay: 'long' } as const;
  const value = Math.max(1, Math.round(seconds / (length as number)));
  return new Intl.NumberFormat(language.get(), format).format(value);
}

export function list(items: string[]): string {
  return new Intl.ListFormat(language.get()).format(items);
}
