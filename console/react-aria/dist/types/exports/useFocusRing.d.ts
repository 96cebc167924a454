export { useFocusRing } from '../src/focus/useFocusRing';
export type { AriaFocusRingProps, FocusRingAria } from '../src/focus/useFocusRing';
