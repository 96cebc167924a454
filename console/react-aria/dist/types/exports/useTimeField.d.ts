export { useDateSegment } from '../src/datepicker/useDateSegment';
export { useTimeField } from '../src/datepicker/useDateField';
export type { DateFieldAria, AriaTimeFieldProps, AriaTimeFieldOptions } from '../src/datepicker/useDateField';
export type { DateSegmentAria } from '../src/datepicker/useDateSegment';
export type { TimeValue, MappedTimeValue } from 'react-stately/useTimeFieldState';
