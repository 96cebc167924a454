export { useComboBox } from '../src/combobox/useComboBox';
export type { AriaComboBoxProps, AriaComboBoxOptions, ComboBoxAria } from '../src/combobox/useComboBox';
