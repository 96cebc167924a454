import {isFocusable as $ee5e22534121197a$export$4c063cf1350e6fed, isTabbable as $ee5e22534121197a$export$bebd5a1431fec25d} from "../../../private/utils/isFocusable.js";




export {$ee5e22534121197a$export$4c063cf1350e6fed as isFocusable, $ee5e22534121197a$export$bebd5a1431fec25d as isTabbable};
//# sourceMappingURL=isFocusable.js.map
