export { inertValue } from '../../../src/utils/inertValue';
