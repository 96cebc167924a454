export { useKeyboard } from '../src/interactions/useKeyboard';
export type { KeyboardProps, KeyboardResult } from '../src/interactions/useKeyboard';
export type { KeyboardEvents } from '@react-types/shared';
