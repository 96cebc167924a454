import {useMenuTrigger as $5b0efffb5b3e0cc9$export$dc9c12ed27dd1b49} from "../private/menu/useMenuTrigger.js";
import {useMenu as $ae091ddb623d9900$export$38eaa17faae8f579} from "../private/menu/useMenu.js";
import {useMenuItem as $9ece3e86cfe4d555$export$9d32628fc2aea7da} from "../private/menu/useMenuItem.js";
import {useMenuSection as $7a6aa259246f828f$export$73f7a44322579622} from "../private/menu/useMenuSection.js";
import {useSubmenuTrigger as $fe3245d1ec1813d3$export$7138b0d059a6e743} from "../private/menu/useSubmenuTrigger.js";

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






export {$5b0efffb5b3e0cc9$export$dc9c12ed27dd1b49 as useMenuTrigger, $ae091ddb623d9900$export$38eaa17faae8f579 as useMenu, $9ece3e86cfe4d555$export$9d32628fc2aea7da as useMenuItem, $7a6aa259246f828f$export$73f7a44322579622 as useMenuSection, $fe3245d1ec1813d3$export$7138b0d059a6e743 as useSubmenuTrigger};
//# sourceMappingURL=useMenu.js.map
