export { getNonce } from '../../../src/utils/getNonce';
