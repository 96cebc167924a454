var $5b639fe010c6782f$exports = require("../private/menu/useMenuTrigger.cjs");
var $5659ff48f21de877$exports = require("../private/menu/useMenu.cjs");
var $6f94764398dea248$exports = require("../private/menu/useMenuItem.cjs");
var $ee042a2101741e62$exports = require("../private/menu/useMenuSection.cjs");
var $205b9b8d44a53639$exports = require("../private/menu/useSubmenuTrigger.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "useMenuTrigger", function () { return $5b639fe010c6782f$exports.useMenuTrigger; });
$parcel$export(module.exports, "useMenu", function () { return $5659ff48f21de877$exports.useMenu; });
$parcel$export(module.exports, "useMenuItem", function () { return $6f94764398dea248$exports.useMenuItem; });
$parcel$export(module.exports, "useMenuSection", function () { return $ee042a2101741e62$exports.useMenuSection; });
$parcel$export(module.exports, "useSubmenuTrigger", function () { return $205b9b8d44a53639$exports.useSubmenuTrigger; });
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






//# sourceMappingURL=useMenu.cjs.map
