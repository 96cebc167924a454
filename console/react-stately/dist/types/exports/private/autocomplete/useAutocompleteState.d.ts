export { type AutocompleteState, useAutocompleteState, type AutocompleteProps, type AutocompleteStateOptions } from '../../../src/autocomplete/useAutocompleteState';
