import {UNSAFE_PortalProvider as $72abaeab4d80592f$export$78efe591171d7d45, useUNSAFE_PortalContext as $72abaeab4d80592f$export$9fc1347d4195ccb3} from "../private/overlays/PortalProvider.mjs";

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


export {$72abaeab4d80592f$export$78efe591171d7d45 as UNSAFE_PortalProvider, $72abaeab4d80592f$export$9fc1347d4195ccb3 as useUNSAFE_PortalContext};
//# sourceMappingURL=PortalProvider.mjs.map
