export { useRadioGroupState } from '../src/radio/useRadioGroupState';
export type { RadioGroupProps, RadioGroupState } from '../src/radio/useRadioGroupState';
