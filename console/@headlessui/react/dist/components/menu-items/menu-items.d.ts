export type * from '../menu/menu.js';
export { MenuItems } from '../menu/menu.js';
