var $2522e612fa919664$exports = require("../private/i18n/I18nProvider.cjs");
var $064e661d2887db24$exports = require("../private/i18n/utils.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "I18nProvider", function () { return $2522e612fa919664$exports.I18nProvider; });
$parcel$export(module.exports, "useLocale", function () { return $2522e612fa919664$exports.useLocale; });
$parcel$export(module.exports, "isRTL", function () { return $064e661d2887db24$exports.isRTL; });
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



//# sourceMappingURL=I18nProvider.cjs.map
