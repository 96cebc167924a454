import {FocusScope as $32daac5f69beb98a$re_export$FocusScope, useFocusManager as $32daac5f69beb98a$re_export$useFocusManager} from "react-aria/FocusScope";
import {getFocusableTreeWalker as $32daac5f69beb98a$re_export$getFocusableTreeWalker, createFocusManager as $32daac5f69beb98a$re_export$createFocusManager, isElementInChildOfActiveScope as $32daac5f69beb98a$re_export$isElementInChildOfActiveScope} from "react-aria/private/focus/FocusScope";
import {FocusRing as $32daac5f69beb98a$re_export$FocusRing} from "react-aria/FocusRing";
import {useFocusRing as $32daac5f69beb98a$re_export$useFocusRing} from "react-aria/useFocusRing";
import {useHasTabbableChild as $32daac5f69beb98a$re_export$useHasTabbableChild} from "react-aria/private/focus/useHasTabbableChild";
import {moveVirtualFocus as $32daac5f69beb98a$re_export$moveVirtualFocus, dispatchVirtualBlur as $32daac5f69beb98a$re_export$dispatchVirtualBlur, dispatchVirtualFocus as $32daac5f69beb98a$re_export$dispatchVirtualFocus, getVirtuallyFocusedElement as $32daac5f69beb98a$re_export$getVirtuallyFocusedElement} from "react-aria/private/focus/virtualFocus";
import {isFocusable as $32daac5f69beb98a$re_export$isFocusable} from "react-aria/private/utils/isFocusable";
import {FocusableProvider as $32daac5f69beb98a$re_export$FocusableProvider} from "react-aria/private/interactions/useFocusable";
import {useFocusable as $32daac5f69beb98a$re_export$useFocusable} from "react-aria/useFocusable";
import {Focusable as $32daac5f69beb98a$re_export$Focusable} from "react-aria/Focusable";
import {focusSafely as $32daac5f69beb98a$re_export$focusSafely} from "react-aria/private/interactions/focusSafely";

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












export {$32daac5f69beb98a$re_export$FocusScope as FocusScope, $32daac5f69beb98a$re_export$useFocusManager as useFocusManager, $32daac5f69beb98a$re_export$getFocusableTreeWalker as getFocusableTreeWalker, $32daac5f69beb98a$re_export$createFocusManager as createFocusManager, $32daac5f69beb98a$re_export$isElementInChildOfActiveScope as isElementInChildOfActiveScope, $32daac5f69beb98a$re_export$FocusRing as FocusRing, $32daac5f69beb98a$re_export$useFocusRing as useFocusRing, $32daac5f69beb98a$re_export$useHasTabbableChild as useHasTabbableChild, $32daac5f69beb98a$re_export$moveVirtualFocus as moveVirtualFocus, $32daac5f69beb98a$re_export$dispatchVirtualBlur as dispatchVirtualBlur, $32daac5f69beb98a$re_export$dispatchVirtualFocus as dispatchVirtualFocus, $32daac5f69beb98a$re_export$getVirtuallyFocusedElement as getVirtuallyFocusedElement, $32daac5f69beb98a$re_export$isFocusable as isFocusable, $32daac5f69beb98a$re_export$FocusableProvider as FocusableProvider, $32daac5f69beb98a$re_export$useFocusable as useFocusable, $32daac5f69beb98a$re_export$Focusable as Focusable, $32daac5f69beb98a$re_export$focusSafely as focusSafely};
//# sourceMappingURL=module.js.map
