import {addEvent as $cc3c3666b64debad$export$f531f92e2a15358f, getOwnerDocument as $cc3c3666b64debad$export$b204af158042fbac, getOwnerWindow as $cc3c3666b64debad$export$f21a1ffae260145a, isDocument as $cc3c3666b64debad$export$62858bae88b53fd0, isShadowRoot as $cc3c3666b64debad$export$af51f0f06c0f328a} from "../../../private/utils/domHelpers.js";




export {$cc3c3666b64debad$export$f531f92e2a15358f as addEvent, $cc3c3666b64debad$export$b204af158042fbac as getOwnerDocument, $cc3c3666b64debad$export$f21a1ffae260145a as getOwnerWindow, $cc3c3666b64debad$export$62858bae88b53fd0 as isDocument, $cc3c3666b64debad$export$af51f0f06c0f328a as isShadowRoot};
//# sourceMappingURL=domHelpers.js.map
