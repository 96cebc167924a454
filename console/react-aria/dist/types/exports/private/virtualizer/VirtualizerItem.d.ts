export { VirtualizerItem, layoutInfoToStyle } from '../../../src/virtualizer/VirtualizerItem';
