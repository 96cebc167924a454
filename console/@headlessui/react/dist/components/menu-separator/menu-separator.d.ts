export type * from '../menu/menu.js';
export { MenuSeparator } from '../menu/menu.js';
