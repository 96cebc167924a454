import {useLocalizedStringDictionary as $cf2482eff2eeeec2$export$87b761675e8eaa10, useLocalizedStringFormatter as $cf2482eff2eeeec2$export$f12b703ca79dfbb1} from "../private/i18n/useLocalizedStringFormatter.mjs";

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


export {$cf2482eff2eeeec2$export$f12b703ca79dfbb1 as useLocalizedStringFormatter, $cf2482eff2eeeec2$export$87b761675e8eaa10 as useLocalizedStringDictionary};
//# sourceMappingURL=useLocalizedStringFormatter.mjs.map
