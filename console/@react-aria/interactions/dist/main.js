var $2Bo0u$reactariaPressable = require("react-aria/Pressable");
var $2Bo0u$reactariaprivateinteractionsPressResponder = require("react-aria/private/interactions/PressResponder");
var $2Bo0u$reactariauseFocus = require("react-aria/useFocus");
var $2Bo0u$reactariaprivateinteractionsuseFocusVisible = require("react-aria/private/interactions/useFocusVisible");
var $2Bo0u$reactariauseFocusVisible = require("react-aria/useFocusVisible");
var $2Bo0u$reactariauseFocusWithin = require("react-aria/useFocusWithin");
var $2Bo0u$reactariauseHover = require("react-aria/useHover");
var $2Bo0u$reactariauseInteractOutside = require("react-aria/useInteractOutside");
var $2Bo0u$reactariauseKeyboard = require("react-aria/useKeyboard");
var $2Bo0u$reactariauseMove = require("react-aria/useMove");
var $2Bo0u$reactariausePress = require("react-aria/usePress");
var $2Bo0u$reactariaprivateinteractionsuseScrollWheel = require("react-aria/private/interactions/useScrollWheel");
var $2Bo0u$reactariauseLongPress = require("react-aria/useLongPress");
var $2Bo0u$reactariaprivateinteractionsuseFocusable = require("react-aria/private/interactions/useFocusable");
var $2Bo0u$reactariauseFocusable = require("react-aria/useFocusable");
var $2Bo0u$reactariaFocusable = require("react-aria/Focusable");
var $2Bo0u$reactariaprivateinteractionsfocusSafely = require("react-aria/private/interactions/focusSafely");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "Pressable", function () { return $2Bo0u$reactariaPressable.Pressable; });
$parcel$export(module.exports, "PressResponder", function () { return $2Bo0u$reactariaprivateinteractionsPressResponder.PressResponder; });
$parcel$export(module.exports, "ClearPressResponder", function () { return $2Bo0u$reactariaprivateinteractionsPressResponder.ClearPressResponder; });
$parcel$export(module.exports, "useFocus", function () { return $2Bo0u$reactariauseFocus.useFocus; });
$parcel$export(module.exports, "isFocusVisible", function () { return $2Bo0u$reactariaprivateinteractionsuseFocusVisible.isFocusVisible; });
$parcel$export(module.exports, "getInteractionModality", function () { return $2Bo0u$reactariaprivateinteractionsuseFocusVisible.getInteractionModality; });
$parcel$export(module.exports, "setInteractionModality", function () { return $2Bo0u$reactariaprivateinteractionsuseFocusVisible.setInteractionModality; });
$parcel$export(module.exports, "getPointerType", function () { return $2Bo0u$reactariaprivateinteractionsuseFocusVisible.getPointerType; });
$parcel$export(module.exports, "addWindowFocusTracking", function () { return $2Bo0u$reactariaprivateinteractionsuseFocusVisible.addWindowFocusTracking; });
$parcel$export(module.exports, "useInteractionModality", function () { return $2Bo0u$reactariaprivateinteractionsuseFocusVisible.useInteractionModality; });
$parcel$export(module.exports, "useFocusVisibleListener", function () { return $2Bo0u$reactariaprivateinteractionsuseFocusVisible.useFocusVisibleListener; });
$parcel$export(module.exports, "useFocusVisible", function () { return $2Bo0u$reactariauseFocusVisible.useFocusVisible; });
$parcel$export(module.exports, "useFocusWithin", function () { return $2Bo0u$reactariauseFocusWithin.useFocusWithin; });
$parcel$export(module.exports, "useHover", function () { return $2Bo0u$reactariauseHover.useHover; });
$parcel$export(module.exports, "useInteractOutside", function () { return $2Bo0u$reactariauseInteractOutside.useInteractOutside; });
$parcel$export(module.exports, "useKeyboard", function () { return $2Bo0u$reactariauseKeyboard.useKeyboard; });
$parcel$export(module.exports, "useMove", function () { return $2Bo0u$reactariauseMove.useMove; });
$parcel$export(module.exports, "usePress", function () { return $2Bo0u$reactariausePress.usePress; });
$parcel$export(module.exports, "useScrollWheel", function () { return $2Bo0u$reactariaprivateinteractionsuseScrollWheel.useScrollWheel; });
$parcel$export(module.exports, "useLongPress", function () { return $2Bo0u$reactariauseLongPress.useLongPress; });
$parcel$export(module.exports, "FocusableProvider", function () { return $2Bo0u$reactariaprivateinteractionsuseFocusable.FocusableProvider; });
$parcel$export(module.exports, "FocusableContext", function () { return $2Bo0u$reactariaprivateinteractionsuseFocusable.FocusableContext; });
$parcel$export(module.exports, "useFocusable", function () { return $2Bo0u$reactariauseFocusable.useFocusable; });
$parcel$export(module.exports, "Focusable", function () { return $2Bo0u$reactariaFocusable.Focusable; });
$parcel$export(module.exports, "focusSafely", function () { return $2Bo0u$reactariaprivateinteractionsfocusSafely.focusSafely; });
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
