export type * from '../menu/menu.js';
export { MenuHeading } from '../menu/menu.js';
