import {useMenuTrigger as $f19b83c1486f45cc$export$dc9c12ed27dd1b49} from "../private/menu/useMenuTrigger.mjs";
import {useMenu as $a2d69d6ee8486855$export$38eaa17faae8f579} from "../private/menu/useMenu.mjs";
import {useMenuItem as $1a9c2c840fd36413$export$9d32628fc2aea7da} from "../private/menu/useMenuItem.mjs";
import {useMenuSection as $7355d4e5c49461b6$export$73f7a44322579622} from "../private/menu/useMenuSection.mjs";
import {useSubmenuTrigger as $8794213c1141208f$export$7138b0d059a6e743} from "../private/menu/useSubmenuTrigger.mjs";

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






export {$f19b83c1486f45cc$export$dc9c12ed27dd1b49 as useMenuTrigger, $a2d69d6ee8486855$export$38eaa17faae8f579 as useMenu, $1a9c2c840fd36413$export$9d32628fc2aea7da as useMenuItem, $7355d4e5c49461b6$export$73f7a44322579622 as useMenuSection, $8794213c1141208f$export$7138b0d059a6e743 as useSubmenuTrigger};
//# sourceMappingURL=useMenu.mjs.map
