export { useFocusWithin } from '../src/interactions/useFocusWithin';
export type { FocusWithinProps, FocusWithinResult } from '../src/interactions/useFocusWithin';
export type { FocusEvents } from '@react-types/shared';
