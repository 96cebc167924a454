export { useNumberFieldState } from '../src/numberfield/useNumberFieldState';
export type { NumberFieldStateOptions } from '../src/numberfield/useNumberFieldState';
export type { NumberFieldProps, NumberFieldState } from '../src/numberfield/useNumberFieldState';
