import {useSelect as $c0a45cd074520508$export$e64b2f635402ca43} from "../private/select/useSelect.mjs";
import {HiddenSelect as $b046d185a4525d56$export$cbd84cdb2e668835, useHiddenSelect as $b046d185a4525d56$export$f809e80f58e251d1} from "../private/select/HiddenSelect.mjs";

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



export {$c0a45cd074520508$export$e64b2f635402ca43 as useSelect, $b046d185a4525d56$export$f809e80f58e251d1 as useHiddenSelect, $b046d185a4525d56$export$cbd84cdb2e668835 as HiddenSelect};
//# sourceMappingURL=useSelect.mjs.map
