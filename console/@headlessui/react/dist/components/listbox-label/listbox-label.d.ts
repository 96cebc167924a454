export type * from '../listbox/listbox.js';
export { ListboxLabel } from '../listbox/listbox.js';
