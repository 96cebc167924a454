import {NumberFormatter as $6c0bb0183c96ba81$export$cc77c4ff7e8673c5} from "./private/NumberFormatter.js";
import {NumberParser as $8f9e7ac92b21e8dd$export$cd11ab140839f11d} from "./private/NumberParser.js";

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



export {$6c0bb0183c96ba81$export$cc77c4ff7e8673c5 as NumberFormatter, $8f9e7ac92b21e8dd$export$cd11ab140839f11d as NumberParser};
//# sourceMappingURL=index.js.map
