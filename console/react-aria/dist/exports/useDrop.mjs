import {useDrop as $f302ef02e940a6f8$export$ccdee5eaf73cf661} from "../private/dnd/useDrop.mjs";
import {DIRECTORY_DRAG_TYPE as $d40e85a29b831dd6$export$990fced5dfac2637, isDirectoryDropItem as $d40e85a29b831dd6$export$2b40a62bdbe6b2b0, isFileDropItem as $d40e85a29b831dd6$export$a144e1752ebe0aa, isTextDropItem as $d40e85a29b831dd6$export$97fd558bdc44bea1} from "../private/dnd/utils.mjs";

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



export {$f302ef02e940a6f8$export$ccdee5eaf73cf661 as useDrop, $d40e85a29b831dd6$export$990fced5dfac2637 as DIRECTORY_DRAG_TYPE, $d40e85a29b831dd6$export$2b40a62bdbe6b2b0 as isDirectoryDropItem, $d40e85a29b831dd6$export$a144e1752ebe0aa as isFileDropItem, $d40e85a29b831dd6$export$97fd558bdc44bea1 as isTextDropItem};
//# sourceMappingURL=useDrop.mjs.map
