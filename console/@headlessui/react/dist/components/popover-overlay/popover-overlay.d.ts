export type * from '../popover/popover.js';
export { PopoverOverlay } from '../popover/popover.js';
