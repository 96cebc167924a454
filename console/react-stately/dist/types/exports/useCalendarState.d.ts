export { useCalendarState } from '../src/calendar/useCalendarState';
export type { CalendarProps, CalendarStateOptions } from '../src/calendar/useCalendarState';
export type { DateValue, CalendarState, CalendarPropsBase, PageBehavior, CalendarSelectionMode } from '../src/calendar/types';
