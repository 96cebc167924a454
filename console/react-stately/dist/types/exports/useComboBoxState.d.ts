export { useComboBoxState } from '../src/combobox/useComboBoxState';
export type { ComboBoxProps, ComboBoxStateOptions, ComboBoxState, ComboBoxValidationValue, SelectionMode, MenuTriggerAction } from '../src/combobox/useComboBoxState';
