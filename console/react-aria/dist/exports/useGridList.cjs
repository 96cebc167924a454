var $9a37293f310f6644$exports = require("../private/gridlist/useGridList.cjs");
var $d07dc266c3dc14c0$exports = require("../private/gridlist/useGridListItem.cjs");
var $e75474c565d6033a$exports = require("../private/gridlist/useGridListSelectionCheckbox.cjs");
var $5c24f345ccef88ba$exports = require("../private/gridlist/useGridListSection.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "useGridList", function () { return $9a37293f310f6644$exports.useGridList; });
$parcel$export(module.exports, "useGridListItem", function () { return $d07dc266c3dc14c0$exports.useGridListItem; });
$parcel$export(module.exports, "useGridListSelectionCheckbox", function () { return $e75474c565d6033a$exports.useGridListSelectionCheckbox; });
$parcel$export(module.exports, "useGridListSection", function () { return $5c24f345ccef88ba$exports.useGridListSection; });
/*
 * Copyright 2022 Adobe. All rights reserved.
 * This file is licensed to you under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License. You may obtain a copy
 * of the License at http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software distributed under
 * the License is distributed on an "AS IS" BASIS, WITHOUT WARRANTIES OR REPRESENTATIONS
 * OF ANY KIND, either express or implied. See the License for the specific language
 * governing permissions and limitations under the License.
 */ 





//# sourceMappingURL=useGridList.cjs.map
