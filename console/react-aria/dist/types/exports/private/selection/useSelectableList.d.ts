export { useSelectableList, type AriaSelectableListOptions, type SelectableListAria } from '../../../src/selection/useSelectableList';
