import {FocusScope as $903814aeb7d53b38$export$20e40289641fbbb6, useFocusManager as $903814aeb7d53b38$export$10c5169755ce7bd7} from "../private/focus/FocusScope.js";

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


export {$903814aeb7d53b38$export$20e40289641fbbb6 as FocusScope, $903814aeb7d53b38$export$10c5169755ce7bd7 as useFocusManager};
//# sourceMappingURL=FocusScope.js.map
