var $2522e612fa919664$exports = require("./I18nProvider.cjs");
var $dLwi8$internationalizednumber = require("@internationalized/number");
var $dLwi8$react = require("react");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "useNumberFormatter", function () { return $976551622437d5fc$export$b7a616150fdb9f44; });
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


function $976551622437d5fc$export$b7a616150fdb9f44(options = {}) {
    let { locale: locale } = (0, $2522e612fa919664$exports.useLocale)();
    return (0, $dLwi8$react.useMemo)(()=>new (0, $dLwi8$internationalizednumber.NumberFormatter)(locale, options), [
        locale,
        options
    ]);
}


//# sourceMappingURL=useNumberFormatter.cjs.map
