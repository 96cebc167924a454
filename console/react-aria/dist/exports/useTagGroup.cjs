var $e6145a72dc2af01a$exports = require("../private/tag/useTag.cjs");
var $8b7a8c87b9acc046$exports = require("../private/tag/useTagGroup.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "useTag", function () { return $e6145a72dc2af01a$exports.useTag; });
$parcel$export(module.exports, "useTagGroup", function () { return $8b7a8c87b9acc046$exports.useTagGroup; });
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



//# sourceMappingURL=useTagGroup.cjs.map
