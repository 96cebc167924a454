export { useStepList, type AriaStepListProps, type StepListAria } from '../../../src/steplist/useStepList';
