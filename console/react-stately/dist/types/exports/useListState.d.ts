export type { ListProps, ListState } from '../src/list/useListState';
export { useListState, UNSTABLE_useFilteredListState } from '../src/list/useListState';
