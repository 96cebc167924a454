export { useSelect } from '../src/select/useSelect';
export { useHiddenSelect, HiddenSelect } from '../src/select/HiddenSelect';
export type { AriaSelectProps, AriaSelectOptions, SelectAria } from '../src/select/useSelect';
export type { AriaHiddenSelectProps, AriaHiddenSelectOptions, HiddenSelectProps, HiddenSelectAria } from '../src/select/HiddenSelect';
