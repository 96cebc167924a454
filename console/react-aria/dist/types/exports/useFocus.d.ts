export { useFocus } from '../src/interactions/useFocus';
export type { FocusProps, FocusResult } from '../src/interactions/useFocus';
export type { FocusEvents } from '@react-types/shared';
