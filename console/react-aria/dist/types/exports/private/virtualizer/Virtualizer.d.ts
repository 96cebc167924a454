export { Virtualizer } from '../../../src/virtualizer/Virtualizer';
