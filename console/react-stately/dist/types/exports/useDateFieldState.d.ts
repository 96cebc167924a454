export { useDateFieldState } from '../src/datepicker/useDateFieldState';
export type { DateFieldStateOptions, DateFieldState, DateSegment, DateSegmentType, DateSegmentType as SegmentType } from '../src/datepicker/useDateFieldState';
export type { DateValue, DateFieldProps, Granularity, MappedDateValue } from '../src/datepicker/types';
