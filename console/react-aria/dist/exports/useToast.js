import {useToast as $e57877dc26ba1039$export$a407b657d3044108} from "../private/toast/useToast.js";
import {useToastRegion as $2f53e21dd3e47e8e$export$b8cbbb20a51697de} from "../private/toast/useToastRegion.js";

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



export {$e57877dc26ba1039$export$a407b657d3044108 as useToast, $2f53e21dd3e47e8e$export$b8cbbb20a51697de as useToastRegion};
//# sourceMappingURL=useToast.js.map
