export type * from '../combobox/combobox.js';
export { ComboboxButton } from '../combobox/combobox.js';
