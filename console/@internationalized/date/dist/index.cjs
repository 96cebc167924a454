var $c51b7e0106f45dea$exports = require("./private/CalendarDate.cjs");
var $05031860ba2f881f$exports = require("./private/calendars/GregorianCalendar.cjs");
var $a90e2192fa9a0f41$exports = require("./private/calendars/JapaneseCalendar.cjs");
var $0ce473f03e925476$exports = require("./private/calendars/BuddhistCalendar.cjs");
var $2dab1d4ea1fc722b$exports = require("./private/calendars/TaiwanCalendar.cjs");
var $4100faec94dc031c$exports = require("./private/calendars/PersianCalendar.cjs");
var $9dc8610ad30fbfe5$exports = require("./private/calendars/IndianCalendar.cjs");
var $fbcc6aba7cd7f47c$exports = require("./private/calendars/IslamicCalendar.cjs");
var $1aa25867248bd474$exports = require("./private/calendars/HebrewCalendar.cjs");
var $b6b43214f5cff964$exports = require("./private/calendars/EthiopicCalendar.cjs");
var $9d3159c6111892aa$exports = require("./private/createCalendar.cjs");
var $e13115b3b86b9007$exports = require("./private/conversion.cjs");
var $84a63d30beb0af0f$exports = require("./private/queries.cjs");
var $1b358053f79e3a77$exports = require("./private/string.cjs");
var $10afcf45c4831ff7$exports = require("./private/DateFormatter.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "CalendarDate", function () { return $c51b7e0106f45dea$exports.CalendarDate; });
$parcel$export(module.exports, "CalendarDateTime", function () { return $c51b7e0106f45dea$exports.CalendarDateTime; });
$parcel$export(module.exports, "Time", function () { return $c51b7e0106f45dea$exports.Time; });
$parcel$export(module.exports, "ZonedDateTime", function () { return $c51b7e0106f45dea$exports.ZonedDateTime; });
$parcel$export(module.exports, "GregorianCalendar", function () { return $05031860ba2f881f$exports.GregorianCalendar; });
$parcel$export(module.exports, "JapaneseCalendar", function () { return $a90e2192fa9a0f41$exports.JapaneseCalendar; });
$parcel$export(module.exports, "BuddhistCalendar", function () { return $0ce473f03e925476$exports.BuddhistCalendar; });
$parcel$export(module.exports, "TaiwanCalendar", function () { return $2dab1d4ea1fc722b$exports.TaiwanCalendar; });
$parcel$export(module.exports, "PersianCalendar", function () { return $4100faec94dc031c$exports.PersianCalendar; });
$parcel$export(module.exports, "IndianCalendar", function () { return $9dc8610ad30fbfe5$exports.IndianCalendar; });
$parcel$export(module.exports, "IslamicCivilCalendar", function () { return $fbcc6aba7cd7f47c$exports.IslamicCivilCalendar; });
$parcel$export(module.exports, "IslamicTabularCalendar", function () { return $fbcc6aba7cd7f47c$exports.IslamicTabularCalendar; });
$parcel$export(module.exports, "IslamicUmalquraCalendar", function () { return $fbcc6aba7cd7f47c$exports.IslamicUmalquraCalendar; });
$parcel$export(module.exports, "HebrewCalendar", function () { return $1aa25867248bd474$exports.HebrewCalendar; });
$parcel$export(module.exports, "EthiopicCalendar", function () { return $b6b43214f5cff964$exports.EthiopicCalendar; });
$parcel$export(module.exports, "EthiopicAmeteAlemCalendar", function () { return $b6b43214f5cff964$exports.EthiopicAmeteAlemCalendar; });
$parcel$export(module.exports, "CopticCalendar", function () { return $b6b43214f5cff964$exports.CopticCalendar; });
$parcel$export(module.exports, "createCalendar", function () { return $9d3159c6111892aa$exports.createCalendar; });
$parcel$export(module.exports, "toCalendarDate", function () { return $e13115b3b86b9007$exports.toCalendarDate; });
$parcel$export(module.exports, "toCalendarDateTime", function () { return $e13115b3b86b9007$exports.toCalendarDateTime; });
$parcel$export(module.exports, "toTime", function () { return $e13115b3b86b9007$exports.toTime; });
$parcel$export(module.exports, "toCalendar", function () { return $e13115b3b86b9007$exports.toCalendar; });
$parcel$export(module.exports, "toZoned", function () { return $e13115b3b86b9007$exports.toZoned; });
$parcel$export(module.exports, "toTimeZone", function () { return $e13115b3b86b9007$exports.toTimeZone; });
$parcel$export(module.exports, "toLocalTimeZone", function () { return $e13115b3b86b9007$exports.toLocalTimeZone; });
$parcel$export(module.exports, "fromDate", function () { return $e13115b3b86b9007$exports.fromDate; });
$parcel$export(module.exports, "fromDateToLocal", function () { return $e13115b3b86b9007$exports.fromDateToLocal; });
$parcel$export(module.exports, "fromAbsolute", function () { return $e13115b3b86b9007$exports.fromAbsolute; });
$parcel$export(module.exports, "isSameDay", function () { return $84a63d30beb0af0f$exports.isSameDay; });
$parcel$export(module.exports, "isSameMonth", function () { return $84a63d30beb0af0f$exports.isSameMonth; });
$parcel$export(module.exports, "isSameYear", function () { return $84a63d30beb0af0f$exports.isSameYear; });
$parcel$export(module.exports, "isEqualDay", function () { return $84a63d30beb0af0f$exports.isEqualDay; });
$parcel$export(module.exports, "isEqualMonth", function () { return $84a63d30beb0af0f$exports.isEqualMonth; });
$parcel$export(module.exports, "isEqualYear", function () { return $84a63d30beb0af0f$exports.isEqualYear; });
$parcel$export(module.exports, "isToday", function () { return $84a63d30beb0af0f$exports.isToday; });
$parcel$export(module.exports, "getDayOfWeek", function () { return $84a63d30beb0af0f$exports.getDayOfWeek; });
$parcel$export(module.exports, "now", function () { return $84a63d30beb0af0f$exports.now; });
$parcel$export(module.exports, "today", function () { return $84a63d30beb0af0f$exports.today; });
$parcel$export(module.exports, "getHoursInDay", function () { return $84a63d30beb0af0f$exports.getHoursInDay; });
$parcel$export(module.exports, "getLocalTimeZone", function () { return $84a63d30beb0af0f$exports.getLocalTimeZone; });
$parcel$export(module.exports, "setLocalTimeZone", function () { return $84a63d30beb0af0f$exports.setLocalTimeZone; });
$parcel$export(module.exports, "resetLocalTimeZone", function () { return $84a63d30beb0af0f$exports.resetLocalTimeZone; });
$parcel$export(module.exports, "startOfMonth", function () { return $84a63d30beb0af0f$exports.startOfMonth; });
$parcel$export(module.exports, "startOfWeek", function () { return $84a63d30beb0af0f$exports.startOfWeek; });
$parcel$export(module.exports, "startOfYear", function () { return $84a63d30beb0af0f$exports.startOfYear; });
$parcel$export(module.exports, "endOfMonth", function () { return $84a63d30beb0af0f$exports.endOfMonth; });
$parcel$export(module.exports, "endOfWeek", function () { return $84a63d30beb0af0f$exports.endOfWeek; });
$parcel$export(module.exports, "endOfYear", function () { return $84a63d30beb0af0f$exports.endOfYear; });
$parcel$export(module.exports, "getMinimumMonthInYear", function () { return $84a63d30beb0af0f$exports.getMinimumMonthInYear; });
$parcel$export(module.exports, "getMinimumDayInMonth", function () { return $84a63d30beb0af0f$exports.getMinimumDayInMonth; });
$parcel$export(module.exports, "getWeeksInMonth", function () { return $84a63d30beb0af0f$exports.getWeeksInMonth; });
$parcel$export(module.exports, "minDate", function () { return $84a63d30beb0af0f$exports.minDate; });
$parcel$export(module.exports, "maxDate", function () { return $84a63d30beb0af0f$exports.maxDate; });
$parcel$export(module.exports, "isWeekend", function () { return $84a63d30beb0af0f$exports.isWeekend; });
$parcel$export(module.exports, "isWeekday", function () { return $84a63d30beb0af0f$exports.isWeekday; });
$parcel$export(module.exports, "isEqualCalendar", function () { return $84a63d30beb0af0f$exports.isEqualCalendar; });
$parcel$export(module.exports, "parseDate", function () { return $1b358053f79e3a77$exports.parseDate; });
$parcel$export(module.exports, "parseDateTime", function () { return $1b358053f79e3a77$exports.parseDateTime; });
$parcel$export(module.exports, "parseTime", function () { return $1b358053f79e3a77$exports.parseTime; });
$parcel$export(module.exports, "parseAbsolute", function () { return $1b358053f79e3a77$exports.parseAbsolute; });
$parcel$export(module.exports, "parseAbsoluteToLocal", function () { return $1b358053f79e3a77$exports.parseAbsoluteToLocal; });
$parcel$export(module.exports, "parseZonedDateTime", function () { return $1b358053f79e3a77$exports.parseZonedDateTime; });
$parcel$export(module.exports, "parseDuration", function () { return $1b358053f79e3a77$exports.parseDuration; });
$parcel$export(module.exports, "DateFormatter", function () { return $10afcf45c4831ff7$exports.DateFormatter; });
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
















//# sourceMappingURL=index.cjs.map
