export type { ClipboardProps, ClipboardResult } from '../src/dnd/useClipboard';
export { useClipboard } from '../src/dnd/useClipboard';
export type { DirectoryDropItem, DragItem, DropItem, FileDropItem, TextDropItem } from '@react-types/shared';
