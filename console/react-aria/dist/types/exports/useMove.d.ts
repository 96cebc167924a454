export { useMove } from '../src/interactions/useMove';
export type { MoveResult } from '../src/interactions/useMove';
export type { MoveStartEvent, MoveMoveEvent, MoveEndEvent, MoveEvent, MoveEvents } from '@react-types/shared';
