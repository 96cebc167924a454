export { useGridState, type GridState, type GridStateOptions } from '../../../src/grid/useGridState';
