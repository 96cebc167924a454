import {useCalendar as $cdf30e2040ffe047$export$3ee915f8151bd4f1} from "../private/calendar/useCalendar.js";
import {useCalendarGrid as $e8ce785b95f36e37$export$cb95147730a423f5} from "../private/calendar/useCalendarGrid.js";
import {useCalendarCell as $843c9cda8bf3c664$export$136073280381448e} from "../private/calendar/useCalendarCell.js";
import {useCalendarMonthPicker as $32abf34e74d47afe$export$cf412bf5dcbe1065} from "../private/calendar/useCalendarMonthPicker.js";
import {useCalendarYearPicker as $f397d48a4bd42457$export$89757cae093b4b95} from "../private/calendar/useCalendarYearPicker.js";
import {useCalendarHeading as $7c97eebfb9f955d6$export$72ad8e10aa105341} from "../private/calendar/useCalendarHeading.js";

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







export {$cdf30e2040ffe047$export$3ee915f8151bd4f1 as useCalendar, $e8ce785b95f36e37$export$cb95147730a423f5 as useCalendarGrid, $843c9cda8bf3c664$export$136073280381448e as useCalendarCell, $32abf34e74d47afe$export$cf412bf5dcbe1065 as useCalendarMonthPicker, $f397d48a4bd42457$export$89757cae093b4b95 as useCalendarYearPicker, $7c97eebfb9f955d6$export$72ad8e10aa105341 as useCalendarHeading};
//# sourceMappingURL=useCalendar.js.map
