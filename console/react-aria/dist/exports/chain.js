import {chain as $2cf8bb4b9e45dc81$export$e08e3b67e392101e} from "../private/utils/chain.js";




export {$2cf8bb4b9e45dc81$export$e08e3b67e392101e as chain};
//# sourceMappingURL=chain.js.map
