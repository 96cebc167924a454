var $45982313edb4f287$exports = require("../private/table/useTableColumnResizeState.cjs");
var $7e461d6cedc2cde6$exports = require("../private/table/useTableState.cjs");
var $af15f76d453422d1$exports = require("../private/table/Cell.cjs");
var $f8664c1cfa6cf060$exports = require("../private/table/Column.cjs");
var $75b4252949e1c7e9$exports = require("../private/table/Row.cjs");
var $83b62abd541c3101$exports = require("../private/table/TableBody.cjs");
var $2dad2b3097abe782$exports = require("../private/table/TableHeader.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "useTableColumnResizeState", function () { return $45982313edb4f287$exports.useTableColumnResizeState; });
$parcel$export(module.exports, "useTableState", function () { return $7e461d6cedc2cde6$exports.useTableState; });
$parcel$export(module.exports, "UNSTABLE_useFilteredTableState", function () { return $7e461d6cedc2cde6$exports.UNSTABLE_useFilteredTableState; });
$parcel$export(module.exports, "Cell", function () { return $af15f76d453422d1$exports.Cell; });
$parcel$export(module.exports, "Column", function () { return $f8664c1cfa6cf060$exports.Column; });
$parcel$export(module.exports, "Row", function () { return $75b4252949e1c7e9$exports.Row; });
$parcel$export(module.exports, "TableBody", function () { return $83b62abd541c3101$exports.TableBody; });
$parcel$export(module.exports, "TableHeader", function () { return $2dad2b3097abe782$exports.TableHeader; });
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








//# sourceMappingURL=useTableState.cjs.map
