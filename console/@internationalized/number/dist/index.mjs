import {NumberFormatter as $1dfb119a85e764e5$export$cc77c4ff7e8673c5} from "./private/NumberFormatter.mjs";
import {NumberParser as $eb76cf4feb040f77$export$cd11ab140839f11d} from "./private/NumberParser.mjs";

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



export {$1dfb119a85e764e5$export$cc77c4ff7e8673c5 as NumberFormatter, $eb76cf4feb040f77$export$cd11ab140839f11d as NumberParser};
//# sourceMappingURL=index.mjs.map
