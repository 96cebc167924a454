import {Pressable as $d832e8b343f38b53$re_export$Pressable} from "react-aria/Pressable";
import {PressResponder as $d832e8b343f38b53$re_export$PressResponder, ClearPressResponder as $d832e8b343f38b53$re_export$ClearPressResponder} from "react-aria/private/interactions/PressResponder";
import {useFocus as $d832e8b343f38b53$re_export$useFocus} from "react-aria/useFocus";
import {isFocusVisible as $d832e8b343f38b53$re_export$isFocusVisible, getInteractionModality as $d832e8b343f38b53$re_export$getInteractionModality, setInteractionModality as $d832e8b343f38b53$re_export$setInteractionModality, getPointerType as $d832e8b343f38b53$re_export$getPointerType, addWindowFocusTracking as $d832e8b343f38b53$re_export$addWindowFocusTracking, useInteractionModality as $d832e8b343f38b53$re_export$useInteractionModality, useFocusVisibleListener as $d832e8b343f38b53$re_export$useFocusVisibleListener} from "react-aria/private/interactions/useFocusVisible";
import {useFocusVisible as $d832e8b343f38b53$re_export$useFocusVisible} from "react-aria/useFocusVisible";
import {useFocusWithin as $d832e8b343f38b53$re_export$useFocusWithin} from "react-aria/useFocusWithin";
import {useHover as $d832e8b343f38b53$re_export$useHover} from "react-aria/useHover";
import {useInteractOutside as $d832e8b343f38b53$re_export$useInteractOutside} from "react-aria/useInteractOutside";
import {useKeyboard as $d832e8b343f38b53$re_export$useKeyboard} from "react-aria/useKeyboard";
import {useMove as $d832e8b343f38b53$re_export$useMove} from "react-aria/useMove";
import {usePress as $d832e8b343f38b53$re_export$usePress} from "react-aria/usePress";
import {useScrollWheel as $d832e8b343f38b53$re_export$useScrollWheel} from "react-aria/private/interactions/useScrollWheel";
import {useLongPress as $d832e8b343f38b53$re_export$useLongPress} from "react-aria/useLongPress";
import {FocusableProvider as $d832e8b343f38b53$re_export$FocusableProvider, FocusableContext as $d832e8b343f38b53$re_export$FocusableContext} from "react-aria/private/interactions/useFocusable";
import {useFocusable as $d832e8b343f38b53$re_export$useFocusable} from "react-aria/useFocusable";
import {Focusable as $d832e8b343f38b53$re_export$Focusable} from "react-aria/Focusable";
import {focusSafely as $d832e8b343f38b53$re_export$focusSafely} from "react-aria/private/interactions/focusSafely";

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


















export {$d832e8b343f38b53$re_export$Pressable as Pressable, $d832e8b343f38b53$re_export$PressResponder as PressResponder, $d832e8b343f38b53$re_export$ClearPressResponder as ClearPressResponder, $d832e8b343f38b53$re_export$useFocus as useFocus, $d832e8b343f38b53$re_export$isFocusVisible as isFocusVisible, $d832e8b343f38b53$re_export$getInteractionModality as getInteractionModality, $d832e8b343f38b53$re_export$setInteractionModality as setInteractionModality, $d832e8b343f38b53$re_export$getPointerType as getPointerType, $d832e8b343f38b53$re_export$addWindowFocusTracking as addWindowFocusTracking, $d832e8b343f38b53$re_export$useInteractionModality as useInteractionModality, $d832e8b343f38b53$re_export$useFocusVisibleListener as useFocusVisibleListener, $d832e8b343f38b53$re_export$useFocusVisible as useFocusVisible, $d832e8b343f38b53$re_export$useFocusWithin as useFocusWithin, $d832e8b343f38b53$re_export$useHover as useHover, $d832e8b343f38b53$re_export$useInteractOutside as useInteractOutside, $d832e8b343f38b53$re_export$useKeyboard as useKeyboard, $d832e8b343f38b53$re_export$useMove as useMove, $d832e8b343f38b53$re_export$usePress as usePress, $d832e8b343f38b53$re_export$useScrollWheel as useScrollWheel, $d832e8b343f38b53$re_export$useLongPress as useLongPress, $d832e8b343f38b53$re_export$FocusableProvider as FocusableProvider, $d832e8b343f38b53$re_export$FocusableContext as FocusableContext, $d832e8b343f38b53$re_export$useFocusable as useFocusable, $d832e8b343f38b53$re_export$Focusable as Focusable, $d832e8b343f38b53$re_export$focusSafely as focusSafely};
//# sourceMappingURL=module.js.map
