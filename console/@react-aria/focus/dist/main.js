var $l7E0u$reactariaFocusScope = require("react-aria/FocusScope");
var $l7E0u$reactariaprivatefocusFocusScope = require("react-aria/private/focus/FocusScope");
var $l7E0u$reactariaFocusRing = require("react-aria/FocusRing");
var $l7E0u$reactariauseFocusRing = require("react-aria/useFocusRing");
var $l7E0u$reactariaprivatefocususeHasTabbableChild = require("react-aria/private/focus/useHasTabbableChild");
var $l7E0u$reactariaprivatefocusvirtualFocus = require("react-aria/private/focus/virtualFocus");
var $l7E0u$reactariaprivateutilsisFocusable = require("react-aria/private/utils/isFocusable");
var $l7E0u$reactariaprivateinteractionsuseFocusable = require("react-aria/private/interactions/useFocusable");
var $l7E0u$reactariauseFocusable = require("react-aria/useFocusable");
var $l7E0u$reactariaFocusable = require("react-aria/Focusable");
var $l7E0u$reactariaprivateinteractionsfocusSafely = require("react-aria/private/interactions/focusSafely");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "FocusScope", function () { return $l7E0u$reactariaFocusScope.FocusScope; });
$parcel$export(module.exports, "useFocusManager", function () { return $l7E0u$reactariaFocusScope.useFocusManager; });
$parcel$export(module.exports, "getFocusableTreeWalker", function () { return $l7E0u$reactariaprivatefocusFocusScope.getFocusableTreeWalker; });
$parcel$export(module.exports, "createFocusManager", function () { return $l7E0u$reactariaprivatefocusFocusScope.createFocusManager; });
$parcel$export(module.exports, "isElementInChildOfActiveScope", function () { return $l7E0u$reactariaprivatefocusFocusScope.isElementInChildOfActiveScope; });
$parcel$export(module.exports, "FocusRing", function () { return $l7E0u$reactariaFocusRing.FocusRing; });
$parcel$export(module.exports, "useFocusRing", function () { return $l7E0u$reactariauseFocusRing.useFocusRing; });
$parcel$export(module.exports, "useHasTabbableChild", function () { return $l7E0u$reactariaprivatefocususeHasTabbableChild.useHasTabbableChild; });
$parcel$export(module.exports, "moveVirtualFocus", function () { return $l7E0u$reactariaprivatefocusvirtualFocus.moveVirtualFocus; });
$parcel$export(module.exports, "dispatchVirtualBlur", function () { return $l7E0u$reactariaprivatefocusvirtualFocus.dispatchVirtualBlur; });
$parcel$export(module.exports, "dispatchVirtualFocus", function () { return $l7E0u$reactariaprivatefocusvirtualFocus.dispatchVirtualFocus; });
$parcel$export(module.exports, "getVirtuallyFocusedElement", function () { return $l7E0u$reactariaprivatefocusvirtualFocus.getVirtuallyFocusedElement; });
$parcel$export(module.exports, "isFocusable", function () { return $l7E0u$reactariaprivateutilsisFocusable.isFocusable; });
$parcel$export(module.exports, "FocusableProvider", function () { return $l7E0u$reactariaprivateinteractionsuseFocusable.FocusableProvider; });
$parcel$export(module.exports, "useFocusable", function () { return $l7E0u$reactariauseFocusable.useFocusable; });
$parcel$export(module.exports, "Focusable", function () { return $l7E0u$reactariaFocusable.Focusable; });
$parcel$export(module.exports, "focusSafely", function () { return $l7E0u$reactariaprivateinteractionsfocusSafely.focusSafely; });
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












//# sourceMappingURL=main.js.map
