export { CollectionBuilder } from '../../../src/collections/CollectionBuilder';
