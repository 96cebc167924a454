export { ListKeyboardDelegate } from '../src/selection/ListKeyboardDelegate';
