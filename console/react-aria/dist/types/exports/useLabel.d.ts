export type { LabelAriaProps, LabelAria } from '../src/label/useLabel';
export { useLabel } from '../src/label/useLabel';
