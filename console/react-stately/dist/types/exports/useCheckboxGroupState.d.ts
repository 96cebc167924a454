export { useCheckboxGroupState } from '../src/checkbox/useCheckboxGroupState';
export type { CheckboxGroupProps, CheckboxGroupState } from '../src/checkbox/useCheckboxGroupState';
