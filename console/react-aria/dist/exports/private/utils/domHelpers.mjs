import {addEvent as $d447af545b77c9f1$export$f531f92e2a15358f, getOwnerDocument as $d447af545b77c9f1$export$b204af158042fbac, getOwnerWindow as $d447af545b77c9f1$export$f21a1ffae260145a, isDocument as $d447af545b77c9f1$export$62858bae88b53fd0, isShadowRoot as $d447af545b77c9f1$export$af51f0f06c0f328a} from "../../../private/utils/domHelpers.mjs";




export {$d447af545b77c9f1$export$f531f92e2a15358f as addEvent, $d447af545b77c9f1$export$b204af158042fbac as getOwnerDocument, $d447af545b77c9f1$export$f21a1ffae260145a as getOwnerWindow, $d447af545b77c9f1$export$62858bae88b53fd0 as isDocument, $d447af545b77c9f1$export$af51f0f06c0f328a as isShadowRoot};
//# sourceMappingURL=domHelpers.mjs.map
