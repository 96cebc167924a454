export type * from '../popover/popover.js';
export { PopoverGroup } from '../popover/popover.js';
