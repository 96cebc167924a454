export type * from '../dialog/dialog.js';
export { DialogDescription } from '../dialog/dialog.js';
