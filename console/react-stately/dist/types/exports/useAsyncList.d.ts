export { useAsyncList } from '../src/data/useAsyncList';
export type { AsyncListOptions, AsyncListData, AsyncListLoadFunction, AsyncListLoadOptions, AsyncListStateUpdate } from '../src/data/useAsyncList';
