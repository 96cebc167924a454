export { usePress } from '../src/interactions/usePress';
export type { PressProps, PressHookProps, PressResult } from '../src/interactions/usePress';
export type { PressEvent, PressEvents } from '@react-types/shared';
