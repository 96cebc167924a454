export { useSlotId, mergeIds } from '../../../src/utils/useId';
