import {CLEAR_FOCUS_EVENT as $8b2399d051d06d4c$export$447a38995de2c711, FOCUS_EVENT as $8b2399d051d06d4c$export$831c820ad60f9d12} from "../../../private/utils/constants.mjs";




export {$8b2399d051d06d4c$export$447a38995de2c711 as CLEAR_FOCUS_EVENT, $8b2399d051d06d4c$export$831c820ad60f9d12 as FOCUS_EVENT};
//# sourceMappingURL=constants.mjs.map
