import {useTab as $1b6fa05bad3d7740$export$fdf4756d5b8ef90a} from "../private/tabs/useTab.mjs";
import {useTabPanel as $7d951241dadd72e4$export$fae0121b5afe572d} from "../private/tabs/useTabPanel.mjs";
import {useTabList as $83428e53deb13caf$export$773e389e644c5874} from "../private/tabs/useTabList.mjs";

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




export {$1b6fa05bad3d7740$export$fdf4756d5b8ef90a as useTab, $7d951241dadd72e4$export$fae0121b5afe572d as useTabPanel, $83428e53deb13caf$export$773e389e644c5874 as useTabList};
//# sourceMappingURL=useTabList.mjs.map
