import {useActionGroupItem as $2a7735b0c5c920e3$export$9597202bd3099a29} from "../../../private/actiongroup/useActionGroupItem.js";




export {$2a7735b0c5c920e3$export$9597202bd3099a29 as useActionGroupItem};
//# sourceMappingURL=useActionGroupItem.js.map
