import {DismissButton as $081058010ef8962e$export$2317d149ed6f78c4} from "../private/overlays/DismissButton.mjs";
import {Overlay as $d7a937236970dc7f$export$c6fdb837b070b4ff} from "../private/overlays/Overlay.mjs";

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



export {$081058010ef8962e$export$2317d149ed6f78c4 as DismissButton, $d7a937236970dc7f$export$c6fdb837b070b4ff as Overlay};
//# sourceMappingURL=Overlay.mjs.map
