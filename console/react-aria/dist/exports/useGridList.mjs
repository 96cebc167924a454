import {useGridList as $34d813d3524a584a$export$664f9155035607eb} from "../private/gridlist/useGridList.mjs";
import {useGridListItem as $be7bed9611dd7497$export$9610e69494fadfd2} from "../private/gridlist/useGridListItem.mjs";
import {useGridListSelectionCheckbox as $cf1db6f91d24c818$export$e29f2573fabbf7b9} from "../private/gridlist/useGridListSelectionCheckbox.mjs";
import {useGridListSection as $e2f91f76d1206b07$export$8a024deed275af3f} from "../private/gridlist/useGridListSection.mjs";

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





export {$34d813d3524a584a$export$664f9155035607eb as useGridList, $be7bed9611dd7497$export$9610e69494fadfd2 as useGridListItem, $cf1db6f91d24c818$export$e29f2573fabbf7b9 as useGridListSelectionCheckbox, $e2f91f76d1206b07$export$8a024deed275af3f as useGridListSection};
//# sourceMappingURL=useGridList.mjs.map
