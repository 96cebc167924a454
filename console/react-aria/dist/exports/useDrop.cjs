var $c73ae148aea93491$exports = require("../private/dnd/useDrop.cjs");
var $c67ff3d36836a1c1$exports = require("../private/dnd/utils.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "useDrop", function () { return $c73ae148aea93491$exports.useDrop; });
$parcel$export(module.exports, "DIRECTORY_DRAG_TYPE", function () { return $c67ff3d36836a1c1$exports.DIRECTORY_DRAG_TYPE; });
$parcel$export(module.exports, "isDirectoryDropItem", function () { return $c67ff3d36836a1c1$exports.isDirectoryDropItem; });
$parcel$export(module.exports, "isFileDropItem", function () { return $c67ff3d36836a1c1$exports.isFileDropItem; });
$parcel$export(module.exports, "isTextDropItem", function () { return $c67ff3d36836a1c1$exports.isTextDropItem; });
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



//# sourceMappingURL=useDrop.cjs.map
