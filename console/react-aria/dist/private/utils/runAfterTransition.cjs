var $49582955cc364b1c$exports = require("./domHelpers.cjs");
var $da02ee888921bc9e$exports = require("./shadowdom/DOMFunctions.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "runAfterTransition", function () { return $f09fbd1748f346a7$export$24490316f764c430; });
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

// We store a global list of elements that are currently transitioning,
// mapped to a set of CSS properties that are transitioning for that element.
// This is necessary rather than a simple count of transitions because of browser
// bugs, e.g. Chrome sometimes fires both transitionend and transitioncancel rather
// than one or the other. So we need to track what's actually transitioning so that
// we can ignore these duplicate events.
const $f09fbd1748f346a7$var$transitionsByElement = new Map();
const $f09fbd1748f346a7$var$transitionCallbacks = new Set();
function $f09fbd1748f346a7$var$isTransitionEvent(event) {
    return 'propertyName' in event;
}
function $f09fbd1748f346a7$var$onTransitionStart(e) {
    let eventTarget = (0, $da02ee888921bc9e$exports.getEventTarget)(e);
    if (!$f09fbd1748f346a7$var$isTransitionEvent(e) || !eventTarget) return;
    // Add the transitioning property to the list for this element.
    let transitions = $f09fbd1748f346a7$var$transitionsByElement.get(eventTarget);
    if (!transitions) {
        transitions = new Set();
        $f09fbd1748f346a7$var$transitionsByElement.set(eventTarget, transitions);
        // The transitioncancel event must be registered on the element itself, rather than as a global
        // event. This enables us to handle when the node is deleted from the document while it is transitioning.
        // In that case, the cancel event would have nowhere to bubble to so we need to handle it directly.
        eventTarget.addEventListener('transitioncancel', $f09fbd1748f346a7$var$onTransitionEnd, {
            once: true
        });
    }
    transitions.add(e.propertyName);
}
function $f09fbd1748f346a7$var$onTransitionEnd(e) {
    let eventTarget = (0, $da02ee888921bc9e$exports.getEventTarget)(e);
    if (!$f09fbd1748f346a7$var$isTransitionEvent(e) || !eventTarget) return;
    // Remove property from list of transitioning properties.
    let properties = $f09fbd1748f346a7$var$transitionsByElement.get(eventTarget);
    if (!properties) return;
    properties.delete(e.propertyName);
    // If empty, remove transitioncancel event, and remove the element from the list of transitioning elements.
    if (properties.size === 0) {
        eventTarget.removeEventListener('transitioncancel', $f09fbd1748f346a7$var$onTransitionEnd);
        $f09fbd1748f346a7$var$transitionsByElement.delete(eventTarget);
    }
    // If no transitioning elements, call all of the queued callbacks.
    if ($f09fbd1748f346a7$var$transitionsByElement.size === 0) for (let callback of $f09fbd1748f346a7$var$transitionCallbacks){
        callback(true);
        $f09fbd1748f346a7$var$transitionCallbacks.delete(callback);
    }
}
function $f09fbd1748f346a7$var$setupGlobalEvents() {
    (0, $49582955cc364b1c$exports.addEvent)(document, 'transitionrun', $f09fbd1748f346a7$var$onTransitionStart);
    (0, $49582955cc364b1c$exports.addEvent)(document, 'transitionend', $f09fbd1748f346a7$var$onTransitionEnd);
}
/**
 * Cleans up any elements that are no longer in the document.
 * This is necessary because we can't rely on transitionend events to fire
 * for elements that are removed from the document while transitioning.
 */ function $f09fbd1748f346a7$var$cleanupDetachedElements() {
    for (const [eventTarget] of $f09fbd1748f346a7$var$transitionsByElement)// Similar to `eventTarget instanceof Element && !eventTarget.isConnected`, but avoids
    // the explicit instanceof check, since it may be different in different contexts.
    if ('isConnected' in eventTarget && !eventTarget.isConnected) $f09fbd1748f346a7$var$transitionsByElement.delete(eventTarget);
}
if (typeof document !== 'undefined') {
    if (document.readyState !== 'loading') $f09fbd1748f346a7$var$setupGlobalEvents();
    else (0, $49582955cc364b1c$exports.addEvent)(document, 'DOMContentLoaded', $f09fbd1748f346a7$var$setupGlobalEvents);
}
function $f09fbd1748f346a7$export$24490316f764c430(fn) {
    // Wait one frame to see if an animation starts, e.g. a transition on mount.
    let frame = window.requestAnimationFrame(()=>{
        $f09fbd1748f346a7$var$cleanupDetachedElements();
        // If no transitions are running, call the function immediately.
        // Otherwise, add it to a list of callbacks to run at the end of the animation.
        if ($f09fbd1748f346a7$var$transitionsByElement.size === 0) return fn(false);
        $f09fbd1748f346a7$var$transitionCallbacks.add(fn);
    });
    return ()=>{
        window.cancelAnimationFrame(frame);
        $f09fbd1748f346a7$var$transitionCallbacks.delete(fn);
    };
}


//# sourceMappingURL=runAfterTransition.cjs.map
