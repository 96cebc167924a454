export type { NumberFormatOptions } from './NumberFormatter';
export { NumberFormatter } from './NumberFormatter';
export { NumberParser } from './NumberParser';
