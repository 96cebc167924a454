export { type StepListProps, type StepListState, useStepListState } from '../../../src/steplist/useStepListState';
