export { useDateRangePicker } from '../src/datepicker/useDateRangePicker';
export type { AriaDateRangePickerProps, DateRangePickerAria } from '../src/datepicker/useDateRangePicker';
export type { DateRange, DateValue, MappedDateValue } from 'react-stately/useDateRangePickerState';
