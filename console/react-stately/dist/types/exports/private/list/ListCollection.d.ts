export { ListCollection } from '../../../src/list/ListCollection';
