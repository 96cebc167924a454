import {getNonce as $fb5d33e131fca75a$export$2b85b721e524d74b} from "../../../private/utils/getNonce.js";




export {$fb5d33e131fca75a$export$2b85b721e524d74b as getNonce};
//# sourceMappingURL=getNonce.js.map
