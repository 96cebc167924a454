import {watchModals as $f1a8f05a3183c03f$export$11dddb85aae73809} from "../../../private/aria-modal-polyfill/ariaModalPolyfill.js";




export {$f1a8f05a3183c03f$export$11dddb85aae73809 as watchModals};
//# sourceMappingURL=ariaModalPolyfill.js.map
