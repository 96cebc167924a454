export type * from '../dialog/dialog.js';
export { DialogTitle } from '../dialog/dialog.js';
