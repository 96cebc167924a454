export { DOMLayoutDelegate } from '../../../src/selection/DOMLayoutDelegate';
