export { GridKeyboardDelegate, type GridKeyboardDelegateOptions } from '../../../src/grid/GridKeyboardDelegate';
