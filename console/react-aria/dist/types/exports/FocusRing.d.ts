export { FocusRing } from '../src/focus/FocusRing';
export type { FocusRingProps } from '../src/focus/FocusRing';
