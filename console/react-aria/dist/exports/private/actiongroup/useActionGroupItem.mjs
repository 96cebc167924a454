import {useActionGroupItem as $9a9e245e48f28e19$export$9597202bd3099a29} from "../../../private/actiongroup/useActionGroupItem.mjs";




export {$9a9e245e48f28e19$export$9597202bd3099a29 as useActionGroupItem};
//# sourceMappingURL=useActionGroupItem.mjs.map
