import {useCheckboxGroup as $d11d85ad4808f162$export$49ff6f28c54f1cbe} from "../private/checkbox/useCheckboxGroup.mjs";
import {useCheckboxGroupItem as $55cfc34eef47e1ca$export$353b32fc6898d37d} from "../private/checkbox/useCheckboxGroupItem.mjs";

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



export {$d11d85ad4808f162$export$49ff6f28c54f1cbe as useCheckboxGroup, $55cfc34eef47e1ca$export$353b32fc6898d37d as useCheckboxGroupItem};
//# sourceMappingURL=useCheckboxGroup.mjs.map
