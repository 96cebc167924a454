export { useToggleButton } from '../src/button/useToggleButton';
export type { ToggleButtonProps, AriaToggleButtonProps, AriaToggleButtonOptions, ToggleButtonAria } from '../src/button/useToggleButton';
