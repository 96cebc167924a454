import {useMenuTriggerState as $521dae7892f4f7a6$export$79fefeb1c2091ac3} from "../private/menu/useMenuTriggerState.js";
import {useSubmenuTriggerState as $9e5f9ad8014b360c$export$cfc51cf86138bf98} from "../private/menu/useSubmenuTriggerState.js";

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



export {$521dae7892f4f7a6$export$79fefeb1c2091ac3 as useMenuTriggerState, $9e5f9ad8014b360c$export$cfc51cf86138bf98 as useSubmenuTriggerState};
//# sourceMappingURL=useMenuTriggerState.js.map
