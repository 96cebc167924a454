import {watchModals as $200419fd6cc32a88$export$11dddb85aae73809} from "../../../private/aria-modal-polyfill/ariaModalPolyfill.mjs";




export {$200419fd6cc32a88$export$11dddb85aae73809 as watchModals};
//# sourceMappingURL=ariaModalPolyfill.mjs.map
