export { useListData } from '../src/data/useListData';
export type { ListOptions, ListData } from '../src/data/useListData';
