export { useDateFormatter } from '../src/i18n/useDateFormatter';
export type { DateFormatterOptions } from '../src/i18n/useDateFormatter';
export type { DateFormatter } from '@internationalized/date';
