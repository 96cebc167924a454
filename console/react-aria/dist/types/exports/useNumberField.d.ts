export { useNumberField } from '../src/numberfield/useNumberField';
export type { AriaNumberFieldProps, NumberFieldAria } from '../src/numberfield/useNumberField';
