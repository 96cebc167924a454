export { useCheckboxGroup } from '../src/checkbox/useCheckboxGroup';
export { useCheckboxGroupItem } from '../src/checkbox/useCheckboxGroupItem';
export type { AriaCheckboxGroupProps, CheckboxGroupAria } from '../src/checkbox/useCheckboxGroup';
export type { AriaCheckboxGroupItemProps } from '../src/checkbox/useCheckboxGroupItem';
