export { Focusable } from '../src/interactions/useFocusable';
export type { FocusableComponentProps as FocusableProps } from '../src/interactions/useFocusable';
