export { useHover } from '../src/interactions/useHover';
export type { HoverProps, HoverResult } from '../src/interactions/useHover';
export type { HoverEvent, HoverEvents } from '@react-types/shared';
