export { useLongPress } from '../src/interactions/useLongPress';
export type { LongPressProps, LongPressResult } from '../src/interactions/useLongPress';
export type { LongPressEvent } from '@react-types/shared';
