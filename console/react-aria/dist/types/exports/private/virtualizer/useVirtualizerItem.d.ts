export { useVirtualizerItem, type VirtualizerItemOptions } from '../../../src/virtualizer/useVirtualizerItem';
