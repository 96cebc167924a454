import {setTokenFieldSelection as $6b58de437c931efd$export$9cafaa09e78b6e4b, tokenFieldPositionToDOMRange as $6b58de437c931efd$export$30729a8cd0694a7c, useTokenField as $6b58de437c931efd$export$adf3c8de3c7afc8b} from "../private/tokenfield/useTokenField.js";
import {useToken as $a06747c3f56c51df$export$31dcd79391e423fe} from "../private/tokenfield/useToken.js";

/*
 * Copyright 2026 Adobe. All rights reserved.
 * This file is licensed to you under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License. You may obtain a copy
 * of the License at http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software distributed under
 * the License is distributed on an "AS IS" BASIS, WITHOUT WARRANTIES OR REPRESENTATIONS
 * OF ANY KIND, either express or implied. See the License for the specific language
 * governing
 */ 



export {$6b58de437c931efd$export$adf3c8de3c7afc8b as useTokenField, $6b58de437c931efd$export$30729a8cd0694a7c as tokenFieldPositionToDOMRange, $6b58de437c931efd$export$9cafaa09e78b6e4b as setTokenFieldSelection, $a06747c3f56c51df$export$31dcd79391e423fe as useToken};
//# sourceMappingURL=useTokenField.js.map
