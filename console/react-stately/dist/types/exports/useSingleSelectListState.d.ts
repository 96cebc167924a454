export type { SingleSelectListProps, SingleSelectListState } from '../src/list/useSingleSelectListState';
export { useSingleSelectListState } from '../src/list/useSingleSelectListState';
export { type FocusState, type SingleSelectionState } from '../src/selection/types';
