export { useId } from '../src/utils/useId';
