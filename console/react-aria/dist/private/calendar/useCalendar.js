import {useCalendarBase as $f9fc7ddb24f737a3$export$d652b3ea2d672d5b} from "./useCalendarBase.js";

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
function $cdf30e2040ffe047$export$3ee915f8151bd4f1(props, state) {
    return (0, $f9fc7ddb24f737a3$export$d652b3ea2d672d5b)(props, state);
}


export {$cdf30e2040ffe047$export$3ee915f8151bd4f1 as useCalendar};
//# sourceMappingURL=useCalendar.js.map
