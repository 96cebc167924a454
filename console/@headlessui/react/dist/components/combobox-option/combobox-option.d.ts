export type * from '../combobox/combobox.js';
export { ComboboxOption } from '../combobox/combobox.js';
