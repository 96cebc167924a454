export { useToggle, type AriaToggleProps, type ToggleAria } from '../../../src/toggle/useToggle';
