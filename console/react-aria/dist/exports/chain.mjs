import {chain as $a4e76a5424781910$export$e08e3b67e392101e} from "../private/utils/chain.mjs";




export {$a4e76a5424781910$export$e08e3b67e392101e as chain};
//# sourceMappingURL=chain.mjs.map
