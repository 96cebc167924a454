export type * from '../listbox/listbox.js';
export { ListboxButton } from '../listbox/listbox.js';
