export { useTabListState } from '../src/tabs/useTabListState';
export type { TabListProps, TabListStateOptions, TabListState } from '../src/tabs/useTabListState';
