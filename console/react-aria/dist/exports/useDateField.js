import {useDateSegment as $188d623c8ffeadec$export$1315d136e6f7581} from "../private/datepicker/useDateSegment.js";
import {useDateField as $5e49eec2a9af6334$export$5591b0b878c1a989} from "../private/datepicker/useDateField.js";

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



export {$188d623c8ffeadec$export$1315d136e6f7581 as useDateSegment, $5e49eec2a9af6334$export$5591b0b878c1a989 as useDateField};
//# sourceMappingURL=useDateField.js.map
