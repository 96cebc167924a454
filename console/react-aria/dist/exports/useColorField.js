import {useColorField as $23951a0914b6cb31$export$77e32ca575a28fdf} from "../private/color/useColorField.js";
import {useColorChannelField as $f1f6d5b9f040cbcd$export$e55dd820142d3131} from "../private/color/useColorChannelField.js";

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



export {$23951a0914b6cb31$export$77e32ca575a28fdf as useColorField, $f1f6d5b9f040cbcd$export$e55dd820142d3131 as useColorChannelField};
//# sourceMappingURL=useColorField.js.map
