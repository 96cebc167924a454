export { useSearchField } from '../src/searchfield/useSearchField';
export type { AriaSearchFieldProps } from '../src/searchfield/useSearchField';
export type { SearchFieldAria } from '../src/searchfield/useSearchField';
