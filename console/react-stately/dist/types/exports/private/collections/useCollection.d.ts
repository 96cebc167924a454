export { useCollection } from '../../../src/collections/useCollection';
