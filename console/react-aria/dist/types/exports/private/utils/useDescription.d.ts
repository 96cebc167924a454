export { useDescription } from '../../../src/utils/useDescription';
