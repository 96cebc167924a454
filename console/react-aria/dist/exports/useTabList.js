import {useTab as $6bfdd25ce62aa2f7$export$fdf4756d5b8ef90a} from "../private/tabs/useTab.js";
import {useTabPanel as $21f29b5912e876ef$export$fae0121b5afe572d} from "../private/tabs/useTabPanel.js";
import {useTabList as $42d9037209a20bdb$export$773e389e644c5874} from "../private/tabs/useTabList.js";

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




export {$6bfdd25ce62aa2f7$export$fdf4756d5b8ef90a as useTab, $21f29b5912e876ef$export$fae0121b5afe572d as useTabPanel, $42d9037209a20bdb$export$773e389e644c5874 as useTabList};
//# sourceMappingURL=useTabList.js.map
