export { useHasTabbableChild } from '../../../src/focus/useHasTabbableChild';
