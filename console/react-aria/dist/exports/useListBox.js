import {useListBox as $430e267aae88e2b6$export$50eacbbf140a3141} from "../private/listbox/useListBox.js";
import {useOption as $314ae10407f59650$export$497855f14858aa34} from "../private/listbox/useOption.js";
import {useListBoxSection as $3ff215e5c84b28bb$export$c3f9f39876e4bc7} from "../private/listbox/useListBoxSection.js";

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




export {$430e267aae88e2b6$export$50eacbbf140a3141 as useListBox, $314ae10407f59650$export$497855f14858aa34 as useOption, $3ff215e5c84b28bb$export$c3f9f39876e4bc7 as useListBoxSection};
//# sourceMappingURL=useListBox.js.map
