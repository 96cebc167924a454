export type * from '../listbox/listbox.js';
export { ListboxSelectedOption } from '../listbox/listbox.js';
