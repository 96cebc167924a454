import {CLEAR_FOCUS_EVENT as $7376cba1b89d16ef$export$447a38995de2c711, FOCUS_EVENT as $7376cba1b89d16ef$export$831c820ad60f9d12} from "../../../private/utils/constants.js";




export {$7376cba1b89d16ef$export$447a38995de2c711 as CLEAR_FOCUS_EVENT, $7376cba1b89d16ef$export$831c820ad60f9d12 as FOCUS_EVENT};
//# sourceMappingURL=constants.js.map
