export type * from '../menu/menu.js';
export { MenuItem } from '../menu/menu.js';
