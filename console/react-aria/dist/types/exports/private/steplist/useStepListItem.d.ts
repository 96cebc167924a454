export { useStepListItem, type AriaStepListItemProps, type StepListItemAria } from '../../../src/steplist/useStepListItem';
