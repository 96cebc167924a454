
function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "getOwnerDocument", function () { return $49582955cc364b1c$export$b204af158042fbac; });
$parcel$export(module.exports, "isDocument", function () { return $49582955cc364b1c$export$62858bae88b53fd0; });
$parcel$export(module.exports, "getOwnerWindow", function () { return $49582955cc364b1c$export$f21a1ffae260145a; });
$parcel$export(module.exports, "isNode", function () { return $49582955cc364b1c$export$8ee0fc9ee280b4ee; });
$parcel$export(module.exports, "isShadowRoot", function () { return $49582955cc364b1c$export$af51f0f06c0f328a; });
$parcel$export(module.exports, "addEvent", function () { return $49582955cc364b1c$export$f531f92e2a15358f; });
$parcel$export(module.exports, "setStyle", function () { return $49582955cc364b1c$export$37a5fde709c1db82; });
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
 */ const $49582955cc364b1c$export$b204af158042fbac = (target)=>{
    if ($49582955cc364b1c$var$isWindow(target)) return target.document;
    if ($49582955cc364b1c$export$62858bae88b53fd0(target)) return target;
    // @ts-expect-error Ensure safe access in SSR environments.
    return target?.ownerDocument ?? (typeof document !== 'undefined' ? document : undefined);
};
const $49582955cc364b1c$export$f21a1ffae260145a = (target)=>{
    let ownerDocument = $49582955cc364b1c$export$b204af158042fbac(target);
    // @ts-expect-error Ensure safe access in SSR environments.
    return ownerDocument?.defaultView ?? (typeof window !== 'undefined' ? window : undefined);
};
function $49582955cc364b1c$export$8ee0fc9ee280b4ee(value) {
    return value !== null && typeof value === 'object' && 'nodeType' in value && typeof value.nodeType === 'number';
}
/**
 * Type guard that checks if a value is a Window. Uses window self reference checks to
 * distinguish Window from other values.
 */ function $49582955cc364b1c$var$isWindow(value) {
    return typeof value === 'object' && value != null && 'window' in value && value.window === value;
}
function $49582955cc364b1c$export$62858bae88b53fd0(value) {
    return $49582955cc364b1c$export$8ee0fc9ee280b4ee(value) && value.nodeType === 9;
}
function $49582955cc364b1c$export$af51f0f06c0f328a(value) {
    // 11 = DOCUMENT_FRAGMENT_NODE
    return $49582955cc364b1c$export$8ee0fc9ee280b4ee(value) && value.nodeType === 11 && 'host' in value;
}
function $49582955cc364b1c$export$f531f92e2a15358f(target, event, listener, options) {
    if (listener == null || target == null) return ()=>{};
    let eventTargets = Array.isArray(target) ? target : [
        target
    ];
    for (let eventTarget of eventTargets)eventTarget.addEventListener(event, listener, options);
    return ()=>{
        for (let eventTarget of eventTargets)eventTarget.removeEventListener(event, listener, options);
    };
}
function $49582955cc364b1c$export$37a5fde709c1db82(target, property, value, priority) {
    if (target == null) return ()=>{};
    let restore = new Array();
    let styleTargets = Array.isArray(target) ? target : [
        target
    ];
    for (let styleTarget of styleTargets){
        let initialValue = styleTarget.style.getPropertyValue(property);
        let initialPriority = styleTarget.style.getPropertyPriority(property);
        styleTarget.style.setProperty(property, value, priority);
        restore.unshift(()=>{
            if (initialValue) styleTarget.style.setProperty(property, initialValue, initialPriority);
            else styleTarget.style.removeProperty(property);
        });
    }
    return ()=>{
        for (let cleanup of restore)cleanup();
    };
}


//# sourceMappingURL=domHelpers.cjs.map
