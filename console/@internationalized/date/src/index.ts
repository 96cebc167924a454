/*
 * Copyright 2020 Adobe. All rights reserved.
 * This file is licensed to you under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License. You may obtain a copy
 * of the License at http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software distributed under
 * the License is distributed on an "AS IS" BASIS, WITHOUT WARRANTIES OR REPRESENTATIONS
 * OF ANY KIND, either express or implied. See the License for the specific language
 * governing permissions and limitations under the License.
 */

export type {
  AnyCalendarDate,
  AnyTime,
  AnyDateTime,
  Calendar,
  CalendarIdentifier,
  DateDuration,
  TimeDuration,
  DateTimeDuration,
  DateFields,
  TimeFields,
  DateField,
  TimeField,
  Disambiguation,
  CycleOptions,
  CycleTimeOptions
} from './types';
export type {DateValue} from './CalendarDate';
export type {DayOfWeek} from './queries';

export {CalendarDate, CalendarDateTime, Time, ZonedDateTime} from './CalendarDate';
export {GregorianCalendar} from './calendars/GregorianCalendar';
export {JapaneseCalendar} from './calendars/JapaneseCalendar';
export {BuddhistCalendar} from './calendars/BuddhistCalendar';
export {TaiwanCalendar} from './calendars/TaiwanCalendar';
export {PersianCalendar} from './calendars/PersianCalendar';
export {IndianCalendar} from './calendars/IndianCalendar';
export {
  IslamicCivilCalendar,
  IslamicTabularCalendar,
  IslamicUmalquraCalendar
} from './calendars/IslamicCalendar';
export {HebrewCalendar} from './calendars/HebrewCalendar';
export {
  EthiopicCalendar,
  EthiopicAmeteAlemCalendar,
  CopticCalendar
} from './calendars/EthiopicCalendar';
export {createCalendar} from './createCalendar';
export {
  toCalendarDate,
  toCalendarDateTime,
  toTime,
  toCalendar,
  toZoned,
  toTimeZone,
  toLocalTimeZone,
  fromDate,
  fromDateToLocal,
  fromAbsolute
} from './conversion';
export {
  isSameDay,
  isSameMonth,
  isSameYear,
  isEqualDay,
  isEqualMonth,
  isEqualYear,
  isToday,
  getDayOfWeek,
  now,
  today,
  getHoursInDay,
  getLocalTimeZone,
  setLocalTimeZone,
  resetLocalTimeZone,
  startOfMonth,
  startOfWeek,
  startOfYear,
  endOfMonth,
  endOfWeek,
  endOfYear,
  getMinimumMonthInYear,
  getMinimumDayInMonth,
  getWeeksInMonth,
  minDate,
  maxDate,
  isWeekend,
  isWeekday,
  isEqualCalendar
} from './queries';
export {
  parseDate,
  parseDateTime,
  parseTime,
  parseAbsolute,
  parseAbsoluteToLocal,
  parseZonedDateTime,
  parseDuration
} from './string';
export {DateFormatter} from './DateFormatter';
