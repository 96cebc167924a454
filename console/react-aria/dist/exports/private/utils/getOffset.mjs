import {getOffset as $48eb6cfda97aa0b7$export$622cea445a1c5b7d} from "../../../private/utils/getOffset.mjs";




export {$48eb6cfda97aa0b7$export$622cea445a1c5b7d as getOffset};
//# sourceMappingURL=getOffset.mjs.map
