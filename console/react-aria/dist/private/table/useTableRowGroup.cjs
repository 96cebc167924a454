var $875048d66833579d$exports = require("../grid/useGridRowGroup.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "useTableRowGroup", function () { return $f94b605baf74b539$export$6fb1613bd7b28198; });
/*
 * Copyright 2026 Adobe. All rights reserved.
 * This file is licensed to you under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License. You may obtain a copy
 * of the License at http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software distributed under
 * the License is distributed on an "AS IS" BASIS, WITHOUT WARRANTIES OR REPRESENTATIONS
 * OF ANY KIND, either express or implied. See the License for the specific language
 * governing permissions and limitations under the License.
 */ 
function $f94b605baf74b539$export$6fb1613bd7b28198() {
    return (0, $875048d66833579d$exports.useGridRowGroup)();
}


//# sourceMappingURL=useTableRowGroup.cjs.map
