export { useFilter } from '../src/i18n/useFilter';
export type { Filter } from '../src/i18n/useFilter';
