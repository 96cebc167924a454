export type * from '../menu/menu.js';
export { MenuButton } from '../menu/menu.js';
