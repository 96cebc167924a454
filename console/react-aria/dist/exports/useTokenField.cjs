var $a3a7b013e6c801ed$exports = require("../private/tokenfield/useTokenField.cjs");
var $a3b6a59b8fbd0941$exports = require("../private/tokenfield/useToken.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "useTokenField", function () { return $a3a7b013e6c801ed$exports.useTokenField; });
$parcel$export(module.exports, "tokenFieldPositionToDOMRange", function () { return $a3a7b013e6c801ed$exports.tokenFieldPositionToDOMRange; });
$parcel$export(module.exports, "setTokenFieldSelection", function () { return $a3a7b013e6c801ed$exports.setTokenFieldSelection; });
$parcel$export(module.exports, "useToken", function () { return $a3b6a59b8fbd0941$exports.useToken; });
/*
 * Copyright 2026 Adobe. All rights reserved.
 * This file is licensed to you under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License. You may obtain a copy
 * of the License at http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software distributed under
 * the License is distributed on an "AS IS" BASIS, WITHOUT WARRANTIES OR REPRESENTATIONS
 * OF ANY KIND, either express or implied. See the License for the specific language
 * governing
 */ 



//# sourceMappingURL=useTokenField.cjs.map
