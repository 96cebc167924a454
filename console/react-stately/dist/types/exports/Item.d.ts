export { Item } from '../src/collections/Item';
export type { ItemProps } from '@react-types/shared';
