export { ReorderGroup as Group } from './Group.mjs';
export { ReorderItem as Item } from './Item.mjs';
//# sourceMappingURL=namespace.mjs.map
