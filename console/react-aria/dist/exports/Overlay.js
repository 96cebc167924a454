import {DismissButton as $ae690a3ce5efb071$export$2317d149ed6f78c4} from "../private/overlays/DismissButton.js";
import {Overlay as $0a6ccf9bf972d929$export$c6fdb837b070b4ff} from "../private/overlays/Overlay.js";

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



export {$ae690a3ce5efb071$export$2317d149ed6f78c4 as DismissButton, $0a6ccf9bf972d929$export$c6fdb837b070b4ff as Overlay};
//# sourceMappingURL=Overlay.js.map
