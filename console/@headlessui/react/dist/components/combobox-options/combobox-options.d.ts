export type * from '../combobox/combobox.js';
export { ComboboxOptions } from '../combobox/combobox.js';
