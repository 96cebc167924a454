export type * from '../tabs/tabs.js';
export { TabPanel } from '../tabs/tabs.js';
