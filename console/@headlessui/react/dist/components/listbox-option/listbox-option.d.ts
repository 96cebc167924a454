export type * from '../listbox/listbox.js';
export { ListboxOption } from '../listbox/listbox.js';
