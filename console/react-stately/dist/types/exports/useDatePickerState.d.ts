export { useDatePickerState } from '../src/datepicker/useDatePickerState';
export type { DatePickerStateOptions, DatePickerState } from '../src/datepicker/useDatePickerState';
export type { DateValue, DatePickerProps, Granularity, MappedDateValue } from '../src/datepicker/types';
