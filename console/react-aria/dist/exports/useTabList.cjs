var $82c0395d14c4f99d$exports = require("../private/tabs/useTab.cjs");
var $439f08efe75a8477$exports = require("../private/tabs/useTabPanel.cjs");
var $3128f4d6b201042d$exports = require("../private/tabs/useTabList.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "useTab", function () { return $82c0395d14c4f99d$exports.useTab; });
$parcel$export(module.exports, "useTabPanel", function () { return $439f08efe75a8477$exports.useTabPanel; });
$parcel$export(module.exports, "useTabList", function () { return $3128f4d6b201042d$exports.useTabList; });
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




//# sourceMappingURL=useTabList.cjs.map
