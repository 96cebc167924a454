import {useCheckboxGroup as $c8cbd2e046d578a5$export$49ff6f28c54f1cbe} from "../private/checkbox/useCheckboxGroup.js";
import {useCheckboxGroupItem as $ea8a8390483ca53d$export$353b32fc6898d37d} from "../private/checkbox/useCheckboxGroupItem.js";

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



export {$c8cbd2e046d578a5$export$49ff6f28c54f1cbe as useCheckboxGroup, $ea8a8390483ca53d$export$353b32fc6898d37d as useCheckboxGroupItem};
//# sourceMappingURL=useCheckboxGroup.js.map
