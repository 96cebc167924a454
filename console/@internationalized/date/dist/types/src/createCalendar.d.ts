import { Calendar, CalendarIdentifier } from './types';
/** Creates a `Calendar` instance from a Unicode calendar identifier string. */
export declare function createCalendar(name: CalendarIdentifier): Calendar;
