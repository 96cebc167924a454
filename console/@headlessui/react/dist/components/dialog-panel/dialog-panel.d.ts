export type * from '../dialog/dialog.js';
export { DialogPanel } from '../dialog/dialog.js';
