export { useTreeData } from '../src/data/useTreeData';
export type { TreeOptions, TreeData } from '../src/data/useTreeData';
