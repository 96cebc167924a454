export type { DragOptions, DragResult } from '../src/dnd/useDrag';
export { useDrag } from '../src/dnd/useDrag';
export { DIRECTORY_DRAG_TYPE } from '../src/dnd/utils';
export type { DragPreviewProps } from '../src/dnd/DragPreview';
export { DragPreview } from '../src/dnd/DragPreview';
export type { DragEndEvent, DragItem, DragMoveEvent, DragPreviewRenderer, DragStartEvent, DragTypes } from '@react-types/shared';
