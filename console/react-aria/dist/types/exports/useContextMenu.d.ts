export { useContextMenu } from '../src/interactions/useContextMenu';
export type { ContextMenuProps, ContextMenuAria, ContextMenuEvent } from '../src/interactions/useContextMenu';
