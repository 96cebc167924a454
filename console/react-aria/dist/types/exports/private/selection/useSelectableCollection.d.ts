export { useSelectableCollection, type AriaSelectableCollectionOptions, type SelectableCollectionAria } from '../../../src/selection/useSelectableCollection';
