export { useRangeCalendarState } from '../src/calendar/useRangeCalendarState';
export type { DateRange, RangeCalendarProps, RangeCalendarStateOptions } from '../src/calendar/useRangeCalendarState';
export type { DateValue, RangeCalendarState, CalendarPropsBase, PageBehavior } from '../src/calendar/types';
