export { type AriaTreeProps, useTree, type AriaTreeOptions, type TreeAria, type TreeProps } from '../src/tree/useTree';
export { type AriaTreeItemOptions, useTreeItem, type TreeItemAria } from '../src/tree/useTreeItem';
