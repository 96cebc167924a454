export type * from '../disclosure/disclosure.js';
export { DisclosureButton } from '../disclosure/disclosure.js';
