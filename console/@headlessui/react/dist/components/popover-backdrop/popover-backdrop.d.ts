export type * from '../popover/popover.js';
export { PopoverBackdrop } from '../popover/popover.js';
