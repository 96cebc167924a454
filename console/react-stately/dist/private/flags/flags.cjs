
function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "enableTableNestedRows", function () { return $f85d47e8d0aa7735$export$d9d8a0f82de49530; });
$parcel$export(module.exports, "tableNestedRows", function () { return $f85d47e8d0aa7735$export$1b00cb14a96194e6; });
$parcel$export(module.exports, "enableShadowDOM", function () { return $f85d47e8d0aa7735$export$12b151d9882e9985; });
$parcel$export(module.exports, "shadowDOM", function () { return $f85d47e8d0aa7735$export$98658e8c59125e6a; });
/*
 * Copyright 2023 Adobe. All rights reserved.
 * This file is licensed to you under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License. You may obtain a copy
 * of the License at http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software distributed under
 * the License is distributed on an "AS IS" BASIS, WITHOUT WARRANTIES OR REPRESENTATIONS
 * OF ANY KIND, either express or implied. See the License for the specific language
 * governing permissions and limitations under the License.
 */ let $f85d47e8d0aa7735$var$_tableNestedRows = false;
let $f85d47e8d0aa7735$var$_shadowDOM = false;
function $f85d47e8d0aa7735$export$d9d8a0f82de49530() {
    $f85d47e8d0aa7735$var$_tableNestedRows = true;
}
function $f85d47e8d0aa7735$export$1b00cb14a96194e6() {
    return $f85d47e8d0aa7735$var$_tableNestedRows;
}
function $f85d47e8d0aa7735$export$12b151d9882e9985() {
    $f85d47e8d0aa7735$var$_shadowDOM = true;
}
function $f85d47e8d0aa7735$export$98658e8c59125e6a() {
    return $f85d47e8d0aa7735$var$_shadowDOM;
}


//# sourceMappingURL=flags.cjs.map
