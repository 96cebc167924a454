export type { AriaFieldProps, FieldAria } from '../src/label/useField';
export { useField } from '../src/label/useField';
