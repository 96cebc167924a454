export { type GridNode, GridCollection, type IGridCollection, type GridRow } from '../../../src/grid/GridCollection';
