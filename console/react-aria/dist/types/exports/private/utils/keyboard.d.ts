export { isCtrlKeyPressed, isKeyboardOpen, willOpenKeyboard, supportsKeyboard } from '../../../src/utils/keyboard';
