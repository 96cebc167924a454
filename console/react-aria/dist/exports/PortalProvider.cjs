var $08e343b750af304b$exports = require("../private/overlays/PortalProvider.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "UNSAFE_PortalProvider", function () { return $08e343b750af304b$exports.UNSAFE_PortalProvider; });
$parcel$export(module.exports, "useUNSAFE_PortalContext", function () { return $08e343b750af304b$exports.useUNSAFE_PortalContext; });
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


//# sourceMappingURL=PortalProvider.cjs.map
