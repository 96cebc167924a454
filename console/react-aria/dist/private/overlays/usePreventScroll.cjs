var $49582955cc364b1c$exports = require("../utils/domHelpers.cjs");
var $2f95486cfdaa743c$exports = require("../utils/chain.cjs");
var $da02ee888921bc9e$exports = require("../utils/shadowdom/DOMFunctions.cjs");
var $a9ae3cc70c0e2090$exports = require("../utils/getNonce.cjs");
var $d865e4ff74ef4a73$exports = require("../utils/getScrollParent.cjs");
var $d0b4a781cf26e80b$exports = require("../utils/platform.cjs");
var $c3942aba3ca10757$exports = require("../utils/isScrollable.cjs");
var $54be4fbc1cc8581a$exports = require("../utils/runAfterKeyboard.cjs");
var $d74c59468d7890a7$exports = require("../utils/keyboard.cjs");
var $429333cab433657c$exports = require("../utils/useLayoutEffect.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "usePreventScroll", function () { return $b5daf4744c764686$export$ee0f7cc6afcd1c18; });
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









const $b5daf4744c764686$var$visualViewport = typeof document !== 'undefined' && window.visualViewport;
// The number of active usePreventScroll calls. Used to determine whether to revert back to the original page style/scroll position
let $b5daf4744c764686$var$preventScrollCount = 0;
let $b5daf4744c764686$var$restore;
function $b5daf4744c764686$export$ee0f7cc6afcd1c18(options = {}) {
    let { isDisabled: isDisabled, UNSTABLE_overrideFocus: UNSTABLE_overrideFocus } = options;
    (0, $429333cab433657c$exports.useLayoutEffect)(()=>{
        if (isDisabled) return;
        $b5daf4744c764686$var$preventScrollCount++;
        if ($b5daf4744c764686$var$preventScrollCount === 1) {
            if ((0, $d0b4a781cf26e80b$exports.isIOS)() && (0, $d0b4a781cf26e80b$exports.isWebKit)()) $b5daf4744c764686$var$restore = $b5daf4744c764686$var$preventScrollMobileWebKit();
            else $b5daf4744c764686$var$restore = $b5daf4744c764686$var$preventScrollStandard(UNSTABLE_overrideFocus);
        }
        return ()=>{
            $b5daf4744c764686$var$preventScrollCount--;
            if ($b5daf4744c764686$var$preventScrollCount === 0) $b5daf4744c764686$var$restore();
        };
    }, [
        isDisabled,
        UNSTABLE_overrideFocus
    ]);
}
// For most browsers, all we need to do is set `overflow: hidden` on the root element, and
// add some padding to prevent the page from shifting when the scrollbar is hidden.
function $b5daf4744c764686$var$preventScrollStandard(UNSTABLE_overrideFocus) {
    let scrollbarWidth = window.innerWidth - document.documentElement.clientWidth;
    return (0, $2f95486cfdaa743c$exports.chain)(scrollbarWidth > 0 && // Use scrollbar-gutter when supported because it also works for fixed positioned elements.
    ('scrollbarGutter' in document.documentElement.style ? (0, $49582955cc364b1c$exports.setStyle)(document.documentElement, 'scrollbar-gutter', 'stable') : (0, $49582955cc364b1c$exports.setStyle)(document.documentElement, 'padding-right', `${scrollbarWidth}px`)), (0, $49582955cc364b1c$exports.setStyle)(document.documentElement, 'overflow', 'hidden'), UNSTABLE_overrideFocus && $b5daf4744c764686$var$overrideFocus(), UNSTABLE_overrideFocus && (0, $d74c59468d7890a7$exports.supportsKeyboard)() && $b5daf4744c764686$var$handleBlur());
}
// Mobile Safari is a whole different beast. Even with overflow: hidden,
// it still scrolls the page in many situations:
//
// 1. When the bottom toolbar and address bar are collapsed, page scrolling is always allowed.
// 2. When the keyboard is visible, the viewport does not resize. Instead, the keyboard covers part of
//    it, so it becomes scrollable.
// 3. When tapping on an input, the page always scrolls so that the input is centered in the visual viewport.
//    This may cause even fixed position elements to scroll off the screen.
// 4. When using the next/previous buttons in the keyboard to navigate between inputs, the whole page always
//    scrolls, even if the input is inside a nested scrollable element that could be scrolled instead.
//
// In order to work around these cases, and prevent scrolling without jankiness, we do a few things:
//
// 1. Prevent default on `touchmove` events that are not in a scrollable element. This prevents touch scrolling
//    on the window.
// 2. Set `overscroll-behavior: contain` on nested scrollable regions so they do not scroll the page when at
//    the top or bottom. Work around a bug where this does not work when the element does not actually overflow
//    by preventing default in a `touchmove` event. This is best effort: we can't prevent default when pinch
//    zooming or when an element contains text selection, which may allow scrolling in some cases.
// 3. Prevent default on `touchend` events on input elements and handle focusing the element ourselves.
function $b5daf4744c764686$var$preventScrollMobileWebKit() {
    // Set overflow hidden so scrollIntoViewport() (useSelectableCollection) sees isScrollPrevented and
    // scrolls only scroll parents instead of calling native scrollIntoView() which moves the window.
    let restoreOverflow = (0, $49582955cc364b1c$exports.setStyle)(document.documentElement, 'overflow', 'hidden');
    let scrollable;
    let allowTouchMove = false;
    let onTouchStart = (e)=>{
        // Store the nearest scrollable parent element from the element that the user touched.
        let target = (0, $da02ee888921bc9e$exports.getEventTarget)(e);
        scrollable = (0, $c3942aba3ca10757$exports.isScrollable)(target, true) ? target : (0, $d865e4ff74ef4a73$exports.getScrollParent)(target, true);
        allowTouchMove = false;
        // If the target is selected, don't preventDefault in touchmove to allow user to adjust selection.
        let selection = target.ownerDocument.defaultView.getSelection();
        if (selection && !selection.isCollapsed && selection.containsNode(target, true)) allowTouchMove = true;
        // If this is a range input, allow touch move to allow user to adjust the slider value
        if (e.composedPath().some((el)=>el instanceof HTMLInputElement && el.type === 'range')) allowTouchMove = true;
        // If this is a focused input element with a selected range, allow user to drag the selection handles.
        if ('selectionStart' in target && 'selectionEnd' in target && target.selectionStart < target.selectionEnd && target.ownerDocument.activeElement === target) allowTouchMove = true;
    };
    // Prevent scrolling up when at the top and scrolling down when at the bottom
    // of a nested scrollable area, otherwise mobile Safari will start scrolling
    // the window instead.
    // This must be applied before the touchstart event as of iOS 26, so inject it as a <style> element.
    let style = document.createElement('style');
    let nonce = (0, $a9ae3cc70c0e2090$exports.getNonce)();
    if (nonce) style.nonce = nonce;
    style.textContent = `
@layer {
  * {
    overscroll-behavior: contain;
  }
}`.trim();
    document.head.prepend(style);
    let onTouchMove = (e)=>{
        // Allow pinch-zooming.
        if (e.touches.length === 2 || allowTouchMove) return;
        // Prevent scrolling the window.
        if (!scrollable || scrollable === document.documentElement || scrollable === document.body) {
            e.preventDefault();
            return;
        }
        // overscroll-behavior should prevent scroll chaining, but currently does not
        // if the element doesn't actually overflow. https://bugs.webkit.org/show_bug.cgi?id=243452
        // This checks that both the width and height do not overflow, otherwise we might
        // block horizontal scrolling too. In that case, adding `touch-action: pan-x` to
        // the element will prevent vertical page scrolling. We can't add that automatically
        // because it must be set before the touchstart event.
        if (scrollable.scrollHeight === scrollable.clientHeight && scrollable.scrollWidth === scrollable.clientWidth) e.preventDefault();
    };
    let restoreFocus = $b5daf4744c764686$var$overrideFocus();
    let removeEvents = (0, $2f95486cfdaa743c$exports.chain)((0, $49582955cc364b1c$exports.addEvent)(document, 'touchstart', onTouchStart, {
        passive: false,
        capture: true
    }), (0, $49582955cc364b1c$exports.addEvent)(document, 'touchmove', onTouchMove, {
        passive: false,
        capture: true
    }), $b5daf4744c764686$var$handleBlur());
    return ()=>{
        restoreOverflow();
        removeEvents();
        style.remove();
        restoreFocus();
    };
}
function $b5daf4744c764686$var$handleBlur() {
    let onBlur = (e)=>{
        let target = (0, $da02ee888921bc9e$exports.getEventTarget)(e);
        let relatedTarget = e.relatedTarget;
        if (relatedTarget && (0, $d74c59468d7890a7$exports.willOpenKeyboard)(relatedTarget)) // Re-focus programmatically to have the override below perform the scroll.
        relatedTarget.focus();
        else if (!relatedTarget) {
            // When tapping the Done button on the keyboard, focus moves to the body.
            // FocusScope will then restore focus back to the input. Later when tapping
            // the same input again, it is already focused, so no blur event will fire,
            // resulting in the flow above never running and Safari's native scrolling occurring.
            // Instead, move focus to the parent focusable element (e.g. the dialog).
            let focusable = target.parentElement?.closest('[tabindex]');
            focusable?.focus({
                preventScroll: true
            });
        }
    };
    return (0, $49582955cc364b1c$exports.addEvent)(document, 'blur', onBlur, true);
}
function $b5daf4744c764686$var$overrideFocus() {
    // Override programmatic focus to scroll into view without scrolling the whole page.
    let focus = HTMLElement.prototype.focus;
    Reflect.defineProperty(HTMLElement.prototype, 'focus', {
        configurable: true,
        writable: true,
        value: function(opts) {
            // Focus the element without scrolling the page.
            focus.call(this, {
                ...opts,
                preventScroll: true
            });
            if (!opts || !opts.preventScroll) {
                let scroll = ()=>{
                    let activeElement = (0, $da02ee888921bc9e$exports.getActiveElement)();
                    if (activeElement === this) $b5daf4744c764686$var$scrollIntoView(this);
                };
                (0, $54be4fbc1cc8581a$exports.runAfterKeyboard)((isOpen)=>isOpen ? scroll() : (0, $54be4fbc1cc8581a$exports.runAfterKeyboardTransition)(()=>scroll()));
            }
        }
    });
    return ()=>{
        Reflect.defineProperty(HTMLElement.prototype, 'focus', {
            configurable: true,
            writable: true,
            value: focus
        });
    };
}
function $b5daf4744c764686$var$scrollIntoView(target) {
    let root = document.scrollingElement || document.documentElement;
    let nextTarget = target;
    while(nextTarget && nextTarget !== root && nextTarget.isConnected){
        // Find the parent scrollable element and adjust the scroll position if the target is not already in view.
        let scrollable = (0, $d865e4ff74ef4a73$exports.getScrollParent)(nextTarget);
        if (scrollable !== document.documentElement && scrollable !== document.body && scrollable !== nextTarget) {
            let scrollableRect = scrollable.getBoundingClientRect();
            let targetRect = nextTarget.getBoundingClientRect();
            if (targetRect.top < scrollableRect.top || targetRect.bottom > scrollableRect.top + nextTarget.clientHeight) {
                let bottom = scrollableRect.bottom;
                if ($b5daf4744c764686$var$visualViewport) bottom = Math.min(bottom, $b5daf4744c764686$var$visualViewport.offsetTop + $b5daf4744c764686$var$visualViewport.height);
                // Center within the viewport.
                let adjustment = targetRect.top - scrollableRect.top - ((bottom - scrollableRect.top) / 2 - targetRect.height / 2);
                scrollable.scrollTo({
                    // Clamp to the valid range to prevent over-scrolling.
                    top: Math.max(0, Math.min(scrollable.scrollHeight - scrollable.clientHeight, scrollable.scrollTop + adjustment)),
                    behavior: 'smooth'
                });
            }
        }
        nextTarget = scrollable.parentElement;
    }
}


//# sourceMappingURL=usePreventScroll.cjs.map
