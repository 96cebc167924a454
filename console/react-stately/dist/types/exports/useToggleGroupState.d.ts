export { useToggleGroupState } from '../src/toggle/useToggleGroupState';
export type { ToggleGroupProps, ToggleGroupState } from '../src/toggle/useToggleGroupState';
