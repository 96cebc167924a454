export { isVirtualDragging } from '../../../src/dnd/DragManager';
