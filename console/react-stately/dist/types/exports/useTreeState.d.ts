export type { TreeProps, TreeState } from '../src/tree/useTreeState';
export { useTreeState } from '../src/tree/useTreeState';
