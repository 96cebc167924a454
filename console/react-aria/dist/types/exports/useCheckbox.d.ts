export type { CheckboxAria } from '../src/checkbox/useCheckbox';
export { useCheckbox } from '../src/checkbox/useCheckbox';
export type { CheckboxProps, AriaCheckboxProps } from '../src/checkbox/useCheckbox';
