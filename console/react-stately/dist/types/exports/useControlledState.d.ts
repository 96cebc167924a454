export { useControlledState } from '../src/utils/useControlledState';
