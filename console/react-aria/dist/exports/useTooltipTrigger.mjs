import {useTooltip as $8c383cffc84c9982$export$1c4b08e0eca38426} from "../private/tooltip/useTooltip.mjs";
import {useTooltipTrigger as $85908aa8a35f0fac$export$a6da6c504e4bba8b} from "../private/tooltip/useTooltipTrigger.mjs";

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



export {$8c383cffc84c9982$export$1c4b08e0eca38426 as useTooltip, $85908aa8a35f0fac$export$a6da6c504e4bba8b as useTooltipTrigger};
//# sourceMappingURL=useTooltipTrigger.mjs.map
