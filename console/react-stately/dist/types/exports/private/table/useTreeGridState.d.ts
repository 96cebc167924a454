export { type TreeGridState, UNSTABLE_useTreeGridState, type TreeGridStateProps } from '../../../src/table/useTreeGridState';
