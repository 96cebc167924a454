var $8ca03676a6db17c9$exports = require("../private/calendar/useCalendar.cjs");
var $0acfec8dd0a1c8fa$exports = require("../private/calendar/useCalendarGrid.cjs");
var $14e7b9c4780fca1b$exports = require("../private/calendar/useCalendarCell.cjs");
var $fb0573cba859c185$exports = require("../private/calendar/useCalendarMonthPicker.cjs");
var $1470025f4b153a6e$exports = require("../private/calendar/useCalendarYearPicker.cjs");
var $d04662acd67ee4cd$exports = require("../private/calendar/useCalendarHeading.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "useCalendar", function () { return $8ca03676a6db17c9$exports.useCalendar; });
$parcel$export(module.exports, "useCalendarGrid", function () { return $0acfec8dd0a1c8fa$exports.useCalendarGrid; });
$parcel$export(module.exports, "useCalendarCell", function () { return $14e7b9c4780fca1b$exports.useCalendarCell; });
$parcel$export(module.exports, "useCalendarMonthPicker", function () { return $fb0573cba859c185$exports.useCalendarMonthPicker; });
$parcel$export(module.exports, "useCalendarYearPicker", function () { return $1470025f4b153a6e$exports.useCalendarYearPicker; });
$parcel$export(module.exports, "useCalendarHeading", function () { return $d04662acd67ee4cd$exports.useCalendarHeading; });
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







//# sourceMappingURL=useCalendar.cjs.map
