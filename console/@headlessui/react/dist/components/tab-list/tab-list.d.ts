export type * from '../tabs/tabs.js';
export { TabList } from '../tabs/tabs.js';
