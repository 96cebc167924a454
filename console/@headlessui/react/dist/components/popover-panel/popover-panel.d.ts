export type * from '../popover/popover.js';
export { PopoverPanel } from '../popover/popover.js';
