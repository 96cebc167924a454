export { isFocusable, isTabbable } from '../../../src/utils/isFocusable';
