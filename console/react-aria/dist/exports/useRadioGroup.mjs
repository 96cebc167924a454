import {useRadio as $405627c100c5b965$export$37b0961d2f4751e2} from "../private/radio/useRadio.mjs";
import {useRadioGroup as $eecdee08e0d8a75f$export$62b9571f283ff5c2} from "../private/radio/useRadioGroup.mjs";

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



export {$405627c100c5b965$export$37b0961d2f4751e2 as useRadio, $eecdee08e0d8a75f$export$62b9571f283ff5c2 as useRadioGroup};
//# sourceMappingURL=useRadioGroup.mjs.map
