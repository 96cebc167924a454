export { useAutocomplete } from '../src/autocomplete/useAutocomplete';
export type { AriaAutocompleteProps, AriaAutocompleteOptions, AutocompleteAria, CollectionOptions, InputProps } from '../src/autocomplete/useAutocomplete';
