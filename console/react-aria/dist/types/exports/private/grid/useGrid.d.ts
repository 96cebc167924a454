export { type GridAria, useGrid, type GridProps } from '../../../src/grid/useGrid';
