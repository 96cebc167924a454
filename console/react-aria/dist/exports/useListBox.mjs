import {useListBox as $686593f99a1df089$export$50eacbbf140a3141} from "../private/listbox/useListBox.mjs";
import {useOption as $dae966e193913d1b$export$497855f14858aa34} from "../private/listbox/useOption.mjs";
import {useListBoxSection as $3d6c959d2ef57b72$export$c3f9f39876e4bc7} from "../private/listbox/useListBoxSection.mjs";

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




export {$686593f99a1df089$export$50eacbbf140a3141 as useListBox, $dae966e193913d1b$export$497855f14858aa34 as useOption, $3d6c959d2ef57b72$export$c3f9f39876e4bc7 as useListBoxSection};
//# sourceMappingURL=useListBox.mjs.map
