export { ListDropTargetDelegate } from '../src/dnd/ListDropTargetDelegate';
