export { useGridCell, type GridCellAria, type GridCellProps } from '../../../src/grid/useGridCell';
