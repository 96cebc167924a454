export { useSelectableItem, type SelectableItemOptions, type SelectableItemStates, type SelectableItemAria } from '../../../src/selection/useSelectableItem';
