import {useColorFieldState as $83c2160a93ad557c$export$d52a01683abdfcd6} from "../private/color/useColorFieldState.mjs";
import {useColorChannelFieldState as $378fa61546b28d38$export$b9fc0d69c9190c4a} from "../private/color/useColorChannelFieldState.mjs";

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



export {$83c2160a93ad557c$export$d52a01683abdfcd6 as useColorFieldState, $378fa61546b28d38$export$b9fc0d69c9190c4a as useColorChannelFieldState};
//# sourceMappingURL=useColorFieldState.mjs.map
