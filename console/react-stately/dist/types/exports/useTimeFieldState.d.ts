export { useTimeFieldState } from '../src/datepicker/useTimeFieldState';
export type { TimeFieldStateOptions, TimeFieldState } from '../src/datepicker/useTimeFieldState';
export type { TimeValue, TimePickerProps, Granularity, MappedTimeValue } from '../src/datepicker/types';
