import { GridRowGroupAria } from '../grid/useGridRowGroup';
export declare function useTableRowGroup(): GridRowGroupAria;
