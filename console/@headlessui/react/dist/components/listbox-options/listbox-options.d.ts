export type * from '../listbox/listbox.js';
export { ListboxOptions } from '../listbox/listbox.js';
