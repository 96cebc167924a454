export type * from '../tabs/tabs.js';
export { Tab } from '../tabs/tabs.js';
