export type { DraggableItemProps, DraggableItemResult } from '../src/dnd/useDraggableItem';
export type { DraggableCollectionOptions } from '../src/dnd/useDraggableCollection';
export { useDraggableItem } from '../src/dnd/useDraggableItem';
export { useDraggableCollection } from '../src/dnd/useDraggableCollection';
export type { DragPreviewProps } from '../src/dnd/DragPreview';
export { DragPreview } from '../src/dnd/DragPreview';
export type { DragEndEvent, DraggableCollectionEndEvent, DraggableCollectionMoveEvent, DraggableCollectionStartEvent, DragItem, DragMoveEvent, DragPreviewRenderer, DragStartEvent, DragTypes } from '@react-types/shared';
