export type { DroppableCollectionOptions, DroppableCollectionResult } from '../src/dnd/useDroppableCollection';
export type { DroppableItemOptions, DroppableItemResult } from '../src/dnd/useDroppableItem';
export type { DropIndicatorProps, DropIndicatorAria } from '../src/dnd/useDropIndicator';
export { useDroppableCollection } from '../src/dnd/useDroppableCollection';
export { useDroppableItem } from '../src/dnd/useDroppableItem';
export { useDropIndicator } from '../src/dnd/useDropIndicator';
export type { DirectoryDropItem, DropEnterEvent, DropEvent, DropExitEvent, DropItem, DropMoveEvent, DropOperation, DroppableCollectionDropEvent, DroppableCollectionEnterEvent, DroppableCollectionExitEvent, DroppableCollectionInsertDropEvent, DroppableCollectionMoveEvent, DroppableCollectionOnItemDropEvent, DroppableCollectionReorderEvent, DroppableCollectionRootDropEvent, DropPosition, DropTarget, DropTargetDelegate, FileDropItem, ItemDropTarget, RootDropTarget, TextDropItem } from '@react-types/shared';
