import {getNonce as $2b2d34ff061957fb$export$2b85b721e524d74b} from "../../../private/utils/getNonce.mjs";




export {$2b2d34ff061957fb$export$2b85b721e524d74b as getNonce};
//# sourceMappingURL=getNonce.mjs.map
