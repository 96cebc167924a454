export type { DroppableCollectionStateOptions, DroppableCollectionState } from '../src/dnd/useDroppableCollectionState';
export { useDroppableCollectionState } from '../src/dnd/useDroppableCollectionState';
