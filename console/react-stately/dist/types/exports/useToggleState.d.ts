export { useToggleState } from '../src/toggle/useToggleState';
export type { ToggleProps, ToggleState, ToggleStateOptions } from '../src/toggle/useToggleState';
