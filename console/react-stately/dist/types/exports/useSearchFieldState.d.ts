export { useSearchFieldState } from '../src/searchfield/useSearchFieldState';
export type { SearchFieldProps, SearchFieldState } from '../src/searchfield/useSearchFieldState';
