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

export {FocusScope, useFocusManager} from 'react-aria/FocusScope';
export {
  getFocusableTreeWalker,
  createFocusManager,
  isElementInChildOfActiveScope
} from 'react-aria/private/focus/FocusScope';
export {FocusRing} from 'react-aria/FocusRing';
export {useFocusRing} from 'react-aria/useFocusRing';
export {useHasTabbableChild} from 'react-aria/private/focus/useHasTabbableChild';
export {
  moveVirtualFocus,
  dispatchVirtualBlur,
  dispatchVirtualFocus,
  getVirtuallyFocusedElement
} from 'react-aria/private/focus/virtualFocus';
export type {FocusScopeProps, FocusManager, FocusManagerOptions} from 'react-aria/FocusScope';
export type {FocusRingProps} from 'react-aria/FocusRing';
export type {AriaFocusRingProps, FocusRingAria} from 'react-aria/useFocusRing';
export {isFocusable} from 'react-aria/private/utils/isFocusable';
export {FocusableProvider} from 'react-aria/private/interactions/useFocusable';
export {useFocusable} from 'react-aria/useFocusable';
export {Focusable} from 'react-aria/Focusable';
export {focusSafely} from 'react-aria/private/interactions/focusSafely';
export type {FocusableProviderProps} from 'react-aria/private/interactions/useFocusable';
export type {FocusableAria, FocusableOptions} from 'react-aria/useFocusable';
