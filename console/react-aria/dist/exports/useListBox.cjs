var $05d5b95f017c4bb5$exports = require("../private/listbox/useListBox.cjs");
var $b13e27d4a2a0223b$exports = require("../private/listbox/useOption.cjs");
var $8849778a80d0b8bf$exports = require("../private/listbox/useListBoxSection.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "useListBox", function () { return $05d5b95f017c4bb5$exports.useListBox; });
$parcel$export(module.exports, "useOption", function () { return $b13e27d4a2a0223b$exports.useOption; });
$parcel$export(module.exports, "useListBoxSection", function () { return $8849778a80d0b8bf$exports.useListBoxSection; });
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




//# sourceMappingURL=useListBox.cjs.map
