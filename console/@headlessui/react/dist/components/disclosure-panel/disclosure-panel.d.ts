export type * from '../disclosure/disclosure.js';
export { DisclosurePanel } from '../disclosure/disclosure.js';
