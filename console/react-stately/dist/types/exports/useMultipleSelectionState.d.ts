export type { MultipleSelectionStateProps } from '../src/selection/useMultipleSelectionState';
export { useMultipleSelectionState } from '../src/selection/useMultipleSelectionState';
export { type MultipleSelectionManager, type MultipleSelectionState, type FocusState } from '../src/selection/types';
export type { DisabledBehavior, Selection, SelectionBehavior } from '@react-types/shared';
