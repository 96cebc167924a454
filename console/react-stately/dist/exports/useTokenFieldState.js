import {useTokenFieldState as $0cd81fae0bf3e1e8$export$f2f6e9a6aa7f62e7} from "../private/tokenfield/useTokenFieldState.js";
import {TokenFieldValue as $bb130d0e51bd3001$export$f3decd0c2cd2fe2e} from "../private/tokenfield/TokenFieldValue.js";

/*
 * Copyright 2026 Adobe. All rights reserved.
 * This file is licensed to you under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License. You may obtain a copy
 * of the License at http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software distributed under
 * the License is distributed on an "AS IS" BASIS, WITHOUT WARRANTIES OR REPRESENTATIONS
 * OF ANY KIND, either express or implied. See the License for the specific language
 * governing permissions and limitations under the License.
 */ 



export {$0cd81fae0bf3e1e8$export$f2f6e9a6aa7f62e7 as useTokenFieldState, $bb130d0e51bd3001$export$f3decd0c2cd2fe2e as TokenFieldValue};
//# sourceMappingURL=useTokenFieldState.js.map
