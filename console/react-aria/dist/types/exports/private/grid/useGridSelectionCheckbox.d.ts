export { type AriaGridSelectionCheckboxProps, type GridSelectionCheckboxAria, useGridSelectionCheckbox } from '../../../src/grid/useGridSelectionCheckbox';
