import {LocalizedStringDictionary as $a9f502cbcdb3951f$export$c17fa47878dc55b6} from "./private/LocalizedStringDictionary.js";
import {LocalizedStringFormatter as $1e8423fa4cde1500$export$2f817fcdc4b89ae0} from "./private/LocalizedStringFormatter.js";

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



export {$a9f502cbcdb3951f$export$c17fa47878dc55b6 as LocalizedStringDictionary, $1e8423fa4cde1500$export$2f817fcdc4b89ae0 as LocalizedStringFormatter};
//# sourceMappingURL=index.js.map
