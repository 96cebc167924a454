var $1a0d47f756563b0c$exports = require("../private/table/useTable.cjs");
var $b4d2163e258b7829$exports = require("../private/table/useTableColumnHeader.cjs");
var $068ae3d49ce17647$exports = require("../private/table/useTableRow.cjs");
var $93b395a0a8d531d0$exports = require("../private/table/useTableHeaderRow.cjs");
var $9d6b5486e0585f8a$exports = require("../private/table/useTableCell.cjs");
var $c1b6103f13d7e998$exports = require("../private/table/useTableSelectionCheckbox.cjs");
var $0c8ce4d883832c66$exports = require("../private/table/useTableColumnResize.cjs");
var $f94b605baf74b539$exports = require("../private/table/useTableRowGroup.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "useTable", function () { return $1a0d47f756563b0c$exports.useTable; });
$parcel$export(module.exports, "useTableColumnHeader", function () { return $b4d2163e258b7829$exports.useTableColumnHeader; });
$parcel$export(module.exports, "useTableRow", function () { return $068ae3d49ce17647$exports.useTableRow; });
$parcel$export(module.exports, "useTableHeaderRow", function () { return $93b395a0a8d531d0$exports.useTableHeaderRow; });
$parcel$export(module.exports, "useTableCell", function () { return $9d6b5486e0585f8a$exports.useTableCell; });
$parcel$export(module.exports, "useTableSelectionCheckbox", function () { return $c1b6103f13d7e998$exports.useTableSelectionCheckbox; });
$parcel$export(module.exports, "useTableSelectAllCheckbox", function () { return $c1b6103f13d7e998$exports.useTableSelectAllCheckbox; });
$parcel$export(module.exports, "useTableColumnResize", function () { return $0c8ce4d883832c66$exports.useTableColumnResize; });
$parcel$export(module.exports, "useTableRowGroup", function () { return $f94b605baf74b539$exports.useTableRowGroup; });
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









//# sourceMappingURL=useTable.cjs.map
