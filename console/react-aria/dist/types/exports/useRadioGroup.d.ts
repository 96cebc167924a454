export { useRadio } from '../src/radio/useRadio';
export { useRadioGroup } from '../src/radio/useRadioGroup';
export type { RadioProps, AriaRadioProps, RadioAria } from '../src/radio/useRadio';
export type { AriaRadioGroupProps, RadioGroupAria } from '../src/radio/useRadioGroup';
export type { Orientation } from '@react-types/shared';
