import {useRangeCalendar as $be0fc2ab732b9d1a$export$87e0539f600c24e5} from "../private/calendar/useRangeCalendar.mjs";
import {useCalendarGrid as $2d54ee2ec11ddab8$export$cb95147730a423f5} from "../private/calendar/useCalendarGrid.mjs";
import {useCalendarCell as $be61a22f9aa88c7c$export$136073280381448e} from "../private/calendar/useCalendarCell.mjs";
import {useCalendarMonthPicker as $3435e5c81610f20b$export$cf412bf5dcbe1065} from "../private/calendar/useCalendarMonthPicker.mjs";
import {useCalendarYearPicker as $e4b70edea91ee6b0$export$89757cae093b4b95} from "../private/calendar/useCalendarYearPicker.mjs";
import {useCalendarHeading as $bfcd16e7c55c9482$export$72ad8e10aa105341} from "../private/calendar/useCalendarHeading.mjs";

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







export {$be0fc2ab732b9d1a$export$87e0539f600c24e5 as useRangeCalendar, $2d54ee2ec11ddab8$export$cb95147730a423f5 as useCalendarGrid, $be61a22f9aa88c7c$export$136073280381448e as useCalendarCell, $3435e5c81610f20b$export$cf412bf5dcbe1065 as useCalendarMonthPicker, $e4b70edea91ee6b0$export$89757cae093b4b95 as useCalendarYearPicker, $bfcd16e7c55c9482$export$72ad8e10aa105341 as useCalendarHeading};
//# sourceMappingURL=useRangeCalendar.mjs.map
