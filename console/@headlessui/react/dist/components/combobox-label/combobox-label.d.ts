export type * from '../combobox/combobox.js';
export { ComboboxLabel } from '../combobox/combobox.js';
