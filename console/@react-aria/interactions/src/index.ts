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

export {Pressable} from 'react-aria/Pressable';

export {PressResponder, ClearPressResponder} from 'react-aria/private/interactions/PressResponder';
export {useFocus} from 'react-aria/useFocus';
export {
  isFocusVisible,
  getInteractionModality,
  setInteractionModality,
  getPointerType,
  addWindowFocusTracking,
  useInteractionModality,
  useFocusVisibleListener
} from 'react-aria/private/interactions/useFocusVisible';
export {useFocusVisible} from 'react-aria/useFocusVisible';
export {useFocusWithin} from 'react-aria/useFocusWithin';
export {useHover} from 'react-aria/useHover';
export {useInteractOutside} from 'react-aria/useInteractOutside';
export {useKeyboard} from 'react-aria/useKeyboard';
export {useMove} from 'react-aria/useMove';
export {usePress} from 'react-aria/usePress';
export {useScrollWheel} from 'react-aria/private/interactions/useScrollWheel';
export {useLongPress} from 'react-aria/useLongPress';
export {FocusableProvider, FocusableContext} from 'react-aria/private/interactions/useFocusable';
export {useFocusable} from 'react-aria/useFocusable';
export {Focusable} from 'react-aria/Focusable';
export {focusSafely} from 'react-aria/private/interactions/focusSafely';
export type {FocusProps, FocusResult} from 'react-aria/useFocus';
export type {FocusVisibleHandler, Modality} from 'react-aria/private/interactions/useFocusVisible';
export type {FocusVisibleProps, FocusVisibleResult} from 'react-aria/useFocusVisible';
export type {FocusWithinProps, FocusWithinResult} from 'react-aria/useFocusWithin';
export type {HoverProps, HoverResult} from 'react-aria/useHover';
export type {InteractOutsideProps} from 'react-aria/useInteractOutside';
export type {KeyboardProps, KeyboardResult} from 'react-aria/useKeyboard';
export type {PressProps, PressHookProps, PressResult} from 'react-aria/usePress';
export type {MoveResult} from 'react-aria/useMove';
export type {LongPressProps, LongPressResult} from 'react-aria/useLongPress';
export type {ScrollWheelProps} from 'react-aria/private/interactions/useScrollWheel';
export type {FocusableProviderProps} from 'react-aria/private/interactions/useFocusable';
export type {FocusableAria, FocusableOptions} from 'react-aria/useFocusable';
export type {
  PressEvent,
  PressEvents,
  LongPressEvent,
  MoveStartEvent,
  MoveMoveEvent,
  MoveEndEvent,
  MoveEvent,
  MoveEvents,
  HoverEvent,
  HoverEvents,
  FocusEvents,
  KeyboardEvents
} from '@react-types/shared';
