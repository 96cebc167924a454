import {useRadio as $385ec46d3970beea$export$37b0961d2f4751e2} from "../private/radio/useRadio.js";
import {useRadioGroup as $69cce56783a62dd9$export$62b9571f283ff5c2} from "../private/radio/useRadioGroup.js";

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



export {$385ec46d3970beea$export$37b0961d2f4751e2 as useRadio, $69cce56783a62dd9$export$62b9571f283ff5c2 as useRadioGroup};
//# sourceMappingURL=useRadioGroup.js.map
