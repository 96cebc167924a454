import {useGridList as $386a4c16c0702f9d$export$664f9155035607eb} from "../private/gridlist/useGridList.js";
import {useGridListItem as $7d08662b45460e3b$export$9610e69494fadfd2} from "../private/gridlist/useGridListItem.js";
import {useGridListSelectionCheckbox as $8aed53bbdf4bbdb5$export$e29f2573fabbf7b9} from "../private/gridlist/useGridListSelectionCheckbox.js";
import {useGridListSection as $5e37588e4b8c9868$export$8a024deed275af3f} from "../private/gridlist/useGridListSection.js";

/*
 * Copyright 2022 Adobe. All rights reserved.
 * This file is licensed to you under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License. You may obtain a copy
 * of the License at http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software distributed under
 * the License is distributed on an "AS IS" BASIS, WITHOUT WARRANTIES OR REPRESENTATIONS
 * OF ANY KIND, either express or implied. See the License for the specific language
 * governing permissions and limitations under the License.
 */ 





export {$386a4c16c0702f9d$export$664f9155035607eb as useGridList, $7d08662b45460e3b$export$9610e69494fadfd2 as useGridListItem, $8aed53bbdf4bbdb5$export$e29f2573fabbf7b9 as useGridListSelectionCheckbox, $5e37588e4b8c9868$export$8a024deed275af3f as useGridListSection};
//# sourceMappingURL=useGridList.js.map
