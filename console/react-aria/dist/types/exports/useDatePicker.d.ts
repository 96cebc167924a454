export { useDatePicker } from '../src/datepicker/useDatePicker';
export type { AriaDatePickerProps, DatePickerAria } from '../src/datepicker/useDatePicker';
export type { DateValue, MappedDateValue } from 'react-stately/useDatePickerState';
