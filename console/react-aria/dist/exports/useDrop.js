import {useDrop as $45c451cd64560b5e$export$ccdee5eaf73cf661} from "../private/dnd/useDrop.js";
import {DIRECTORY_DRAG_TYPE as $a279fa400589a731$export$990fced5dfac2637, isDirectoryDropItem as $a279fa400589a731$export$2b40a62bdbe6b2b0, isFileDropItem as $a279fa400589a731$export$a144e1752ebe0aa, isTextDropItem as $a279fa400589a731$export$97fd558bdc44bea1} from "../private/dnd/utils.js";

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



export {$45c451cd64560b5e$export$ccdee5eaf73cf661 as useDrop, $a279fa400589a731$export$990fced5dfac2637 as DIRECTORY_DRAG_TYPE, $a279fa400589a731$export$2b40a62bdbe6b2b0 as isDirectoryDropItem, $a279fa400589a731$export$a144e1752ebe0aa as isFileDropItem, $a279fa400589a731$export$97fd558bdc44bea1 as isTextDropItem};
//# sourceMappingURL=useDrop.js.map
