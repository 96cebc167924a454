export type * from '../combobox/combobox.js';
export { ComboboxInput } from '../combobox/combobox.js';
