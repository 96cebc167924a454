export { useDateRangePickerState } from '../src/datepicker/useDateRangePickerState';
export type { DateRangePickerStateOptions, DateRangePickerState } from '../src/datepicker/useDateRangePickerState';
export type { DateValue, DateRange, DateRangePickerProps, Granularity, MappedDateValue } from '../src/datepicker/types';
