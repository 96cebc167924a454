export type * from '../menu/menu.js';
export { MenuSection } from '../menu/menu.js';
