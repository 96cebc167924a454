export { usePopover } from '../src/overlays/usePopover';
export type { AriaPopoverProps, PopoverAria } from '../src/overlays/usePopover';
