export type * from '../tabs/tabs.js';
export { TabGroup } from '../tabs/tabs.js';
