export type { DropOptions, DropResult } from '../src/dnd/useDrop';
export { useDrop } from '../src/dnd/useDrop';
export { DIRECTORY_DRAG_TYPE, isDirectoryDropItem, isFileDropItem, isTextDropItem } from '../src/dnd/utils';
export type { DirectoryDropItem, DropEnterEvent, DropEvent, DropExitEvent, DropItem, DropMoveEvent, DropOperation, FileDropItem, TextDropItem } from '@react-types/shared';
