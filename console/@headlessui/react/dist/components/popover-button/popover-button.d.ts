export type * from '../popover/popover.js';
export { PopoverButton } from '../popover/popover.js';
