export type * from '../tabs/tabs.js';
export { TabPanels } from '../tabs/tabs.js';
