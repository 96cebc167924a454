export { TreeCollection } from '../../../src/tree/TreeCollection';
