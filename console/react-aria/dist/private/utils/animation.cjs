var $2f95486cfdaa743c$exports = require("./chain.cjs");
var $49582955cc364b1c$exports = require("./domHelpers.cjs");
var $d6e22460ce4d6b26$exports = require("./useEffectEvent.cjs");
var $429333cab433657c$exports = require("./useLayoutEffect.cjs");
var $9Rk9E$reactdom = require("react-dom");
var $9Rk9E$react = require("react");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "useEnterAnimation", function () { return $f77f64616fa97613$export$6d3443f2c48bfc20; });
$parcel$export(module.exports, "useExitAnimation", function () { return $f77f64616fa97613$export$45fda7c47f93fd48; });
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





function $f77f64616fa97613$export$6d3443f2c48bfc20(ref, isReady = true, onEnter) {
    let [isEntering, setEntering] = (0, $9Rk9E$react.useState)(true);
    let isAnimationReady = isEntering && isReady;
    // Hide the element while it prepares for entry, using only non-layout-thrashing attributes.
    // This prevents accidental flashes of content in scenarios where no hidden styling is applied
    // while the enter animation is not yet ready (e.g. popovers prior to placement calculation).
    (0, $429333cab433657c$exports.useLayoutEffect)(()=>{
        if (!isReady && ref.current) return (0, $2f95486cfdaa743c$exports.chain)((0, $49582955cc364b1c$exports.setStyle)(ref.current, 'opacity', '0'), (0, $49582955cc364b1c$exports.setStyle)(ref.current, 'clip', 'rect(0 0 0 0)'), (0, $49582955cc364b1c$exports.setStyle)(ref.current, 'clip-path', 'inset(50%)'), (0, $49582955cc364b1c$exports.setStyle)(ref.current, 'mask-image', 'linear-gradient(#0000, #0000)'));
    }, [
        ref,
        isReady
    ]);
    // There are two cases for entry animations:
    // 1. CSS @keyframes. The `animation` property is set during the isEntering state, and it is removed after the animation finishes.
    // 2. CSS transitions. The initial styles are applied during the isEntering state, and removed immediately, causing the transition to occur.
    //
    // In the second case, cancel any transitions that were triggered prior to the isEntering = false state (when the transition is supposed to start).
    // This can happen when isReady starts as false (e.g. popovers prior to placement calculation).
    (0, $429333cab433657c$exports.useLayoutEffect)(()=>{
        if (isAnimationReady && ref.current && 'getAnimations' in ref.current) {
            for (let animation of ref.current.getAnimations())if (animation instanceof CSSTransition) animation.cancel();
        }
    }, [
        ref,
        isAnimationReady
    ]);
    $f77f64616fa97613$var$useAnimation(ref, isAnimationReady, onEnter, (0, $9Rk9E$react.useCallback)(()=>setEntering(false), []));
    return isAnimationReady;
}
function $f77f64616fa97613$export$45fda7c47f93fd48(ref, isOpen, onExit) {
    let [exitState, setExitState] = (0, $9Rk9E$react.useState)(isOpen ? 'open' : 'closed');
    switch(exitState){
        case 'open':
            // If isOpen becomes false, set the state to exiting.
            if (!isOpen) setExitState('exiting');
            break;
        case 'closed':
        case 'exiting':
            // If we are exiting and isOpen becomes true, the animation was interrupted.
            // Reset the state to open.
            if (isOpen) setExitState('open');
            break;
    }
    let isExiting = exitState === 'exiting';
    $f77f64616fa97613$var$useAnimation(ref, isExiting, onExit, (0, $9Rk9E$react.useCallback)(()=>{
        // Set the state to closed, which will cause the element to be unmounted.
        setExitState((state)=>state === 'exiting' ? 'closed' : state);
    }, []));
    return isExiting;
}
function $f77f64616fa97613$var$useAnimation(ref, isActive, onStart, onEnd) {
    let isActiveRef = (0, $9Rk9E$react.useRef)(null);
    let start = (0, $d6e22460ce4d6b26$exports.useEffectEvent)(onStart);
    (0, $429333cab433657c$exports.useLayoutEffect)(()=>{
        if (isActive && ref.current && isActiveRef.current !== isActive) {
            isActiveRef.current = isActive;
            if (!('getAnimations' in ref.current)) {
                // JSDOM
                onEnd();
                return;
            }
            let startPromise = start?.(ref.current);
            let animations = ref.current.getAnimations().filter((a)=>(typeof DocumentTimeline === 'undefined' || a.timeline instanceof DocumentTimeline) && a.playState === 'running');
            if (animations.length === 0 && !startPromise) {
                onEnd();
                return;
            }
            Promise.all([
                startPromise,
                ...animations.map((a)=>a.finished)
            ]).then(()=>{
                (0, $9Rk9E$reactdom.flushSync)(()=>{
                    onEnd();
                });
            }).catch(()=>{});
        }
        isActiveRef.current = isActive;
    }, [
        ref,
        isActive,
        onEnd
    ]);
}


//# sourceMappingURL=animation.cjs.map
