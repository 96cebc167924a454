export { type GridRowAria, type GridRowProps, useGridRow } from '../../../src/grid/useGridRow';
