export { runAfterKeyboard, runAfterKeyboardTransition } from '../../../src/utils/runAfterKeyboard';
