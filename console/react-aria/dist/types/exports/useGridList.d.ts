export { useGridList } from '../src/gridlist/useGridList';
export { useGridListItem } from '../src/gridlist/useGridListItem';
export { useGridListSelectionCheckbox } from '../src/gridlist/useGridListSelectionCheckbox';
export { useGridListSection } from '../src/gridlist/useGridListSection';
export type { AriaGridListOptions, AriaGridListProps, GridListAria, GridListProps } from '../src/gridlist/useGridList';
export type { AriaGridListItemOptions, GridListItemAria } from '../src/gridlist/useGridListItem';
export type { AriaGridListSectionProps, GridListSectionAria } from '../src/gridlist/useGridListSection';
export type { AriaGridSelectionCheckboxProps, GridSelectionCheckboxAria } from '../src/grid/useGridSelectionCheckbox';
