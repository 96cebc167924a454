export { useDateSegment } from '../src/datepicker/useDateSegment';
export { useDateField } from '../src/datepicker/useDateField';
export type { AriaDateFieldProps, AriaDateFieldOptions, DateFieldAria } from '../src/datepicker/useDateField';
export type { DateSegmentAria } from '../src/datepicker/useDateSegment';
export type { DateValue, MappedDateValue } from 'react-stately/useDateFieldState';
