export type { DraggableCollectionStateOptions, DraggableCollectionState } from '../src/dnd/useDraggableCollectionState';
export { useDraggableCollectionState } from '../src/dnd/useDraggableCollectionState';
