var $bc8c67c7657c5f5a$exports = require("../private/dnd/useDrag.cjs");
var $c67ff3d36836a1c1$exports = require("../private/dnd/utils.cjs");
var $37ee604b98937693$exports = require("../private/dnd/DragPreview.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "useDrag", function () { return $bc8c67c7657c5f5a$exports.useDrag; });
$parcel$export(module.exports, "DIRECTORY_DRAG_TYPE", function () { return $c67ff3d36836a1c1$exports.DIRECTORY_DRAG_TYPE; });
$parcel$export(module.exports, "DragPreview", function () { return $37ee604b98937693$exports.DragPreview; });
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




//# sourceMappingURL=useDrag.cjs.map
